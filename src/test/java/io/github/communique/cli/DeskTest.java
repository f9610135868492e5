// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.channel.Door;
import io.github.communique.channel.Host;
import io.github.communique.publish.Draft;
import io.github.communique.publish.KeptTexts;
import io.github.communique.publish.Report;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of drafts where something goes wrong on their way into a store. */
@Timeout(60)
@SuppressWarnings("try") // a store is held and a door is open while they are in view
class DeskTest {

    private static final Iris IRIS = new Iris("http://localhost:3030/");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final House house = Served.house(said);

    @TempDir
    private Path folder;

    @Test
    void whoBreaksOffTwiceOverTheSameArticlesIsNotGivenThemAgain() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Host breaking = (call, reply) -> {
            calls.incrementAndGet();
            throw new IllegalStateException("beyond the memory");
        };
        try (Store held = Tdb2Store.open(folder);
                Door door = Door.open(folder, Versions.program(), breaking)) {
            assertThatThrownBy(() -> desk().publish(List.of(draft("first"))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(folder + " broke off twice");
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void aTextThatCannotBeKeptCostsNoArticle() throws IOException {
        Draft draft = draft("first");
        new KeptTexts(folder, IRIS).begin();
        String name = draft.name().substring(draft.name().lastIndexOf('/') + 1);
        Files.createDirectories(folder.resolve("articles/" + name + ".json.gz/inTheWay"));
        assertThat(desk().publish(List.of(draft, draft("second"))))
                .extracting(Report::outcome)
                .containsExactly(Report.Outcome.PUBLISHED, Report.Outcome.PUBLISHED);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("The text of https://news.example/first is not kept")
                .doesNotContain("news.example/second");
    }

    private Desk desk() {
        return new Desk(house, folder, IRIS);
    }

    private static Draft draft(String name) {
        return EvenDraft.of(EvenDraft.article(URI.create("https://news.example/" + name)), IRIS);
    }
}
