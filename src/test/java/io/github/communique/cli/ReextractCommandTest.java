// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.cli.CuratedStore.BASE;
import static io.github.communique.cli.CuratedStore.DEMAND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading kept texts anew; of an article of the store in which no event was found the text is kept. */
class ReextractCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        CuratedStore.fill(folder);
    }

    @Test
    void whatWouldAppearIsToldBeforeItIsWritten() {
        Ran told = reextract("--models", "none");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("Spain", "Chile", BASE + "id/event/");
        assertThat(told.err()).contains("1 events appeared, 0 went, 0 changed; nothing is stored: --write stores it");
        assertThat(reextract("--models", "none", "--write").err()).contains("1 events appeared", "; stored");
        assertThat(reextract("--models", "none").err()).contains("0 events appeared, 0 went, 0 changed");
    }

    @Test
    void whatIsNoArticleIsCalledWhatItIs() {
        for (String event : new String[] {DEMAND, DEMAND.replace("/id/", "/doc/") + ".html"}) {
            Ran ran = reextract(event);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains(event + " is of the kind event; name an article that tells of it");
        }
        assertThat(reextract("https://news.example/none").err())
                .contains("no text is kept of the article https://news.example/none");
    }

    private Ran reextract(String... arguments) {
        return Shell.run(Stream.of(Stream.of("reextract"), Stream.of(arguments), Stream.of("--store", folder))
                .flatMap(words -> words)
                .toArray());
    }
}
