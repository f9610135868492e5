// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.join.PersonCases.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import io.github.communique.join.PersonCases;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerListTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("store"))) {
            PersonCases.publish(store);
        }
    }

    @Test
    void aListOfWhichNoRowIsAcceptedLeavesTheFormer() throws IOException {
        Path list = write("holts.csv", "name,office,state,from\nKari Holt,foreign minister,NO,2033\n");
        assertThat(bring(list).code()).isZero();
        write("holts.csv", "name,office,state,from\n");
        Ran empty = bring(list);
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).contains("no row of holts.csv was accepted", "--undo");
        write("holts.csv", "name,office,state,from\nKari Holt,foreign minister,Nowhere,2033\n");
        assertThat(bring(list).code()).isEqualTo(1);
        assertThat(review("show", person("no-kari-holt")).out()).contains("foreign minister");
    }

    @Test
    void listsOfOtherNamesOrFoldersDoNotTakeEachOthersPlace() throws IOException {
        String rows = "name,office,state,from\nKari Holt,foreign minister,NO,2033\n";
        assertThat(bring(write("a b.csv", rows)).code()).isZero();
        Ran alike = bring(write("a-b.csv", rows));
        assertThat(alike.code()).isEqualTo(1);
        assertThat(alike.err()).contains("a list of nearly this name, a b.csv", "give a-b.csv another name");
        assertThat(bring(Path.of("a-b.csv"), "--undo").code()).isEqualTo(1);
        Files.createDirectory(folder.resolve("other"));
        Ran other = bring(write("other/a b.csv", "name,office,state,from\nOdd Berg,foreign minister,NO,2031\n"));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("another list of the name a b.csv", "--undo");
        assertThat(review("show", person("no-kari-holt")).out()).contains("foreign minister");
    }

    @Test
    void aTableInAnotherEncodingIsRefusedWithWhatToDo() throws IOException {
        String rows = "name,office,state,from\nKåre Holt,foreign minister,NO,2033\n";
        for (Charset charset :
                List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Ran ran = bring(Files.writeString(folder.resolve("other.csv"), rows, charset));
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("other.csv is not UTF-8; save it as UTF-8");
        }
    }

    private Path write(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), rows);
    }

    private Ran bring(Path list, String... options) {
        return Shell.run(words("import", Stream.concat(Stream.of(list.toString()), Stream.of(options))));
    }

    private Ran review(String... arguments) {
        return Shell.run(words("review", Stream.of(arguments)));
    }

    private Object[] words(String command, Stream<String> arguments) {
        return Stream.of(
                        Stream.of("authority", command),
                        arguments,
                        Stream.of("--store", folder.resolve("store"), "--base", PersonCases.BASE))
                .flatMap(words -> words)
                .toArray();
    }
}
