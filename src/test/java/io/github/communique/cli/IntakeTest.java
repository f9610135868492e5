// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.article.ArticleReading;
import io.github.communique.article.source.Outcome;
import io.github.communique.extract.Extraction;
import io.github.communique.model.Article;
import io.github.communique.publish.Publishing;
import io.github.communique.rdf.Iris;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of articles that are under way when the work is to end. */
class IntakeTest {

    /** So many that the results of the first have been handed on when the last is asked for. */
    private static final int MANY = 4 * Runtime.getRuntime().availableProcessors() + 3;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final Console console = new Console(told, told, false, InputStream.nullInputStream());
    private final House house =
            new House(console, Clock.fixed(Shell.NOON, ZoneOffset.UTC), Extraction::engine, Optional::empty);

    @Test
    void whatIsReadWhenItIsStoppedGoesIn() {
        Workshop workshop = house.workshop(new Iris("http://localhost:3030/"), BigDecimal.ZERO);
        Publishing desk = workshop.desk(folder.resolve("store"));
        Tally tally = new Tally(console, folder.resolve("store"));
        Intake intake = new Intake(workshop.drafter(), desk, house.stop(), tally, false, settled -> {});
        // one source of which many come, as of a web archive: none is read before its turn
        Stream<Outcome> articles = Stream.of("folder").flatMap(folder -> Stream.of("archive")
                .flatMap(archive -> IntStream.range(0, MANY).mapToObj(this::article)));
        assertThatThrownBy(() -> intake.take(articles, Progress.hidden())).isInstanceOf(CancellationException.class);
        assertThat(tally.toString()).matches("([2-9]|1\\d) articles published, .*");
    }

    @Test
    void whatIsReadAndCannotBeStoredIsNamed() {
        Workshop workshop = house.workshop(new Iris("http://localhost:3030/"), BigDecimal.ZERO);
        Publishing full = drafts -> {
            throw new IOException("the disk is full");
        };
        Tally tally = new Tally(console, folder.resolve("store"));
        Intake intake = new Intake(workshop.drafter(), full, house.stop(), tally, false, settled -> {});
        assertThatThrownBy(() -> intake.take(Stream.of(article(0), article(1)), Progress.hidden()))
                .isInstanceOf(IOException.class);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not stored: a0", "not stored: a1");
    }

    private Outcome article(int number) {
        if (number == MANY - 1) {
            house.stop().ask();
        }
        Article article = new Article(
                URI.create("https://news.example/" + number),
                "Talks",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                List.of("The ministers of Norway and Chad met in Oslo."));
        return new Outcome.Found("a" + number, new ArticleReading(article, Map.of()), List.of());
    }
}
