// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.article.source.FetchLimits;
import io.github.communique.article.source.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A web archive in a folder that is watched, which may be larger than memory. */
class WatchedArchiveTest {

    private static final int PAGES = 30;
    private static final String PAGE = "<html lang=en><head><title>Talks</title></head><body><p>The envoy of Chile was"
            + " received in Lima on Monday, the ministry said.</p><!-- %s --></body></html>";

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void write() throws IOException {
        archive = Files.createDirectory(folder.resolve("incoming")).resolve("news.warc");
        try (WarcWriter warc = new WarcWriter(
                FileChannel.open(archive, StandardOpenOption.CREATE, StandardOpenOption.WRITE), WarcCompression.NONE)) {
            for (int at = 0; at < PAGES; at++) {
                byte[] page = PAGE.formatted("x".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("text/html"), page)
                        .build();
                warc.write(new WarcResponse.Builder(URI.create("https://news.example/" + at))
                        .body(MediaType.HTTP_RESPONSE, http)
                        .build());
            }
        }
    }

    @Test
    void isReadPageByPage() throws IOException {
        List<Outcome> given = new ArrayList<>();
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            watcher(journal).round().forEach(outcome -> {
                given.add(outcome);
                empty(); // what is not read yet is lost
            });
        }
        assertThat(given).hasSizeBetween(2, PAGES / 2);
    }

    @Test
    void isDoneWhenAllItsPagesAre() throws IOException {
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            Watcher watcher = watcher(journal);
            List<Outcome> given = new ArrayList<>();
            watcher.round().forEach(outcome -> {
                given.add(outcome);
                if (given.size() > 3) {
                    watcher.settled(); // three are always under way
                }
            });
            assertThat(watcher(journal).round()).hasSize(PAGES);
            for (int at = 0; at < 3; at++) {
                watcher.settled();
            }
            assertThat(watcher(journal).round()).isEmpty();
        }
    }

    @Test
    void isReadAnewWhenItWasStoppedMidway() throws IOException {
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            Watcher watcher = watcher(journal);
            List<Outcome> given = new ArrayList<>();
            assertThatThrownBy(() -> watcher.round().forEach(outcome -> {
                        given.add(outcome);
                        watcher.settled();
                        if (given.size() == 2) {
                            throw new CancellationException("stop");
                        }
                    }))
                    .hasMessage("stop");
            assertThat(watcher(journal).round()).hasSize(PAGES);
        }
    }

    private void empty() {
        try {
            Files.write(archive, new byte[0]);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Watcher watcher(Journal journal) {
        Manners manners = new Manners(
                FetchLimits.standard(), Duration.ZERO, pause -> {}, Optional.empty(), complaint -> assertThat(complaint)
                        .isEmpty());
        Source source = new Source(archive.getParent().toString(), Duration.ofMinutes(15));
        return new Watcher(List.of(source), journal, Clock.systemUTC(), manners);
    }
}
