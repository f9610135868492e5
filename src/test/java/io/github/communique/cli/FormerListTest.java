// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.join.PersonCases.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerListTest {

    @TempDir
    private Path folder;

    private PersonStore persons;

    @BeforeEach
    void fill() {
        persons = PersonStore.in(folder.resolve("store"));
    }

    @Test
    void aListOfWhichNoRowIsAcceptedLeavesTheFormer() throws IOException {
        Path list = write("holts.csv", "name,office,state,from\nKari Holt,foreign minister,NO,2033\n");
        assertThat(persons.bring(list).code()).isZero();
        write("holts.csv", "name,office,state,from\n");
        Ran empty = persons.bring(list);
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).contains("no row of holts.csv was accepted", "--undo");
        write("holts.csv", "name,office,state,from\nKari Holt,foreign minister,Nowhere,2033\n");
        assertThat(persons.bring(list).code()).isEqualTo(1);
        assertThat(persons.review("show", person("no-kari-holt")).out()).contains("foreign minister");
    }

    @Test
    void listsOfOtherNamesOrFoldersDoNotTakeEachOthersPlace() throws IOException {
        String rows = "name,office,state,from\nKari Holt,foreign minister,NO,2033\n";
        assertThat(persons.bring(write("a b.csv", rows)).code()).isZero();
        Ran alike = persons.bring(write("a-b.csv", rows));
        assertThat(alike.code()).isEqualTo(1);
        assertThat(alike.err()).contains("a list of nearly this name, a b.csv", "give a-b.csv another name");
        assertThat(persons.bring(Path.of("a-b.csv"), "--undo").code()).isEqualTo(1);
        Files.createDirectory(folder.resolve("other"));
        Ran other =
                persons.bring(write("other/a b.csv", "name,office,state,from\nOdd Berg,foreign minister,NO,2031\n"));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("another list of the name a b.csv", "--undo");
        assertThat(persons.review("show", person("no-kari-holt")).out()).contains("foreign minister");
    }

    @Test
    void aTableInAnotherEncodingIsRefusedWithWhatToDo() throws IOException {
        String rows = "name,office,state,from\nKåre Holt,foreign minister,NO,2033\n";
        for (Charset charset :
                List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Ran ran = persons.bring(Files.writeString(folder.resolve("other.csv"), rows, charset));
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("other.csv is not UTF-8; save it as UTF-8");
        }
    }

    private Path write(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), rows);
    }
}
