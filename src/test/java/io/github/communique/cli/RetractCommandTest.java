// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import io.github.communique.publish.KeptTexts;
import io.github.communique.quarantine.Quarantine;
import io.github.communique.quarantine.Refused;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetractCommandTest {

    private static final Iris IRIS = new Iris(CuratedStore.BASE);

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("store");
        CuratedStore.fill(store);
    }

    @Test
    void nothingOfWhatItSaysStaysBehind() throws IOException {
        run(
                "correct",
                "--add",
                "--article=https://news.example/fish",
                "--sentence=" + CuratedStore.SENTENCE,
                "--type=Agreement",
                "--participant=ES",
                "--participant=Chile",
                "--when=2031-05-09",
                "--why=It was missed.");
        new Quarantine(store.resolve("quarantine"), Clock.systemUTC())
                .keep(
                        CuratedStore.article(),
                        List.of(Refused.refusal(
                                CuratedStore.BASE + "id/event/visit", "visit/fail-no-host-no-place.ttl")));
        assertThat(told("treaty on sea bass")).isPositive();

        assertThat(run("retract", "https://news.example/fish", "--why=The paper took it back.")
                        .code())
                .isZero();

        assertThat(told("treaty on sea bass")).isZero();
        assertThat(new Quarantine(store.resolve("quarantine"), Clock.systemUTC()).ids())
                .isEmpty();
        assertThat(texts().of(graph())).isEmpty();
    }

    @Test
    void howACorrectedEventWasReadGoesWithItsArticle() {
        run("correct", CuratedStore.DEMAND, "--target=Dunmere", "--why=The note went there.");
        assertThat(told("Belmora urged Corvast")).isGreaterThan(1);
        run("retract", CuratedStore.BASE + "id/article/selm-courier-2024-03-06", "--why=The paper took it back.");
        assertThat(told("Belmora urged Corvast")).isZero();
    }

    @Test
    void whatWasCutOffIsFinishedByAnother() throws IOException {
        try (Tdb2Store opened = Tdb2Store.open(store)) {
            opened.withdraw(
                    graph(), "The paper took it back.", Clock.systemUTC().instant());
        }
        assertThat(texts().of(graph())).isPresent();
        Ran again = run("retract", "https://news.example/fish", "--why=The paper took it back.");
        assertThat(again.err()).contains("is not in the store");
        assertThat(texts().of(graph())).isEmpty();
    }

    /** How many texts of the store hold some words. */
    private long told(String words) {
        try (Tdb2Store opened = Tdb2Store.open(store)) {
            return opened.read(dataset -> dataset.getDefaultGraph().stream(Node.ANY, Node.ANY, Node.ANY)
                    .map(Triple::getObject)
                    .filter(value ->
                            value.isLiteral() && value.getLiteralLexicalForm().contains(words))
                    .count());
        }
    }

    private KeptTexts texts() {
        return new KeptTexts(store, IRIS);
    }

    private static String graph() {
        return IRIS.articleGraph(CuratedStore.article());
    }

    private Ran run(String... words) {
        return Shell.run(
                Stream.concat(Stream.of(words), Stream.of("--store=" + store)).toArray());
    }
}
