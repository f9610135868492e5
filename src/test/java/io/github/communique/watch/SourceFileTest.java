// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that names what is to be followed, and what is wrong with it. */
class SourceFileTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final String PREFIX = "@prefix watch: <https://w3id.org/communique/watch#> .\n";

    @TempDir
    private Path folder;

    @Test
    void sourcesStandInTurtle() throws IOException {
        assertThat(read(PREFIX + """
                [] watch:source <https://news.example/feed.xml> ; watch:every "PT1H" .
                [] watch:source "incoming" .
                """))
                .containsExactlyInAnyOrder(
                        new Source("https://news.example/feed.xml", Duration.ofHours(1)),
                        new Source(folder.toAbsolutePath().resolve("incoming").toString(), QUARTER));
    }

    @Test
    void theExampleOfTheDocumentationIsRead() throws IOException {
        String page = Files.readString(Path.of("docs/operation.md"));
        String example = page.substring(page.indexOf("```turtle") + 9);
        assertThat(read(example.substring(0, example.indexOf("```"))))
                .hasSize(3)
                .contains(new Source("https://news.example/world/feed.xml", QUARTER))
                .contains(new Source(folder.toAbsolutePath().resolve("incoming").toString(), QUARTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] watch:source <https://a.example/> ; watch:every '15' . | watch:every \"15\" is no length of time",
                "[] watch:source <https://a.example/> ; watch:every 15 . | \"PT15M\"",
                "[] watch:source <https://a.example/> ; watch:evry 'PT1H' . | watch#evry",
                "[] watch:source <https://a.example/> ; watch:every 'PT1S' . | one minute is the least",
                "[] watch:source 'incoming' ; watch:every 'PT0S' . | one second is the least",
                "[] watch:source <ftp://a.example/> . | ftp://a.example/ cannot be followed; name an http or https address",
                "[] watch:source . | no well-formed Turtle: [line: 2",
                "[] a <https://a.example/#B> . | names no source"
            })
    void whatIsWrongIsSaidWithTheFile(String turtle, String why) {
        assertThatThrownBy(() -> read(PREFIX + turtle))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("sources.ttl", why);
    }

    @Test
    void whoeverForgetsThePrefixIsToldIt() {
        assertThatThrownBy(() -> read("[] watch:source <https://a.example/> ."))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("line: 1", "@prefix watch: <https://w3id.org/communique/watch#> .");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> SourceFile.read(folder.resolve("none.ttl"), QUARTER))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("none.ttl", "there is no such file");
    }

    private List<Source> read(String turtle) throws IOException {
        return SourceFile.read(Files.writeString(folder.resolve("sources.ttl"), turtle), QUARTER);
    }
}
