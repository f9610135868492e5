// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratorCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aCuratorIsAddedListedAndTakenOut() throws Exception {
        Ran added = curator("seven herons on a wall\n", "add", "Anna Berg");
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(added.err()).contains("Anna Berg may correct events now.").doesNotContain("herons");
        assertThat(Files.readString(folder.resolve("curators"))).doesNotContain("herons");
        assertThat(curator("eight herons on a wall\n", "add", "Anna Berg").err())
                .contains("has another password now");
        assertThat(curator("", "list").out()).isEqualTo("Anna Berg\n");
        assertThat(curator("", "remove", "Anna Berg").err()).contains("no longer");
        assertThat(curator("", "remove", "Anna Berg").code()).isEqualTo(1);
    }

    @Test
    void whatWillNotDoIsRefusedWithTheReason() {
        assertThat(curator("short\n", "add", "Bo").err()).contains("12 to 1000 characters, this one 5");
        assertThat(curator("", "add", "Bo").code()).isEqualTo(2);
        assertThat(curator("seven herons on a wall\n", "add", "a:b").err()).contains("1 to 60 letters");
        assertThat(curator("", "list").code()).isEqualTo(1);
    }

    @Test
    void aServerWithoutItsFileOfCuratorsDoesNotBegin() throws Exception {
        CuratedStore.fill(folder.resolve("store"));
        Ran ran = Shell.run(
                "serve", "--store", folder.resolve("store"), "--port", "0", "--curators", folder.resolve("none"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("none:");
    }

    private Ran curator(String input, String... words) {
        Stream<Object> all = Stream.concat(
                Stream.of("curator"), Stream.concat(Stream.of(words), Stream.of("--file", folder.resolve("curators"))));
        return Shell.typing(input, all.toArray());
    }
}
