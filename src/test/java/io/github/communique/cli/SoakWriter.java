// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.bench.InventedNews;
import io.github.communique.bench.InventedNews.Told;
import io.github.communique.model.Event;
import io.github.communique.ontology.Ontology;
import io.github.communique.publish.Draft;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.EventGraph.Description;
import io.github.communique.store.StoreBase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/**
 * Writes to a served store: articles that are handed in, new ones first and then the same with other events, and
 * now and then a correction, a withdrawal that is taken back, and a release.
 */
final class SoakWriter {

    private static final int FIRST = 40;
    private static final int CORRECTION = 15;
    private static final int WITHDRAWAL = 40;
    private static final int RELEASE = 300;

    private final Ontology ontology = Ontology.load();
    private final InventedNews news = new InventedNews(ontology, 1);
    private final EventGraph events = new EventGraph(ontology, SoakTest.IRIS);
    private final ArticleGraph articles = new ArticleGraph(ontology, SoakTest.IRIS, "soak", Clock.systemUTC());
    private final House house = Served.house();
    private final List<String> known = new CopyOnWriteArrayList<>();
    private final Path store;
    private final Desk desk;
    private final int most;
    private final SoakTally tally;
    private int next = FIRST;

    /** @param most as many articles as seconds are given */
    SoakWriter(Path store, Duration most, SoakTally tally) {
        this.store = store;
        this.desk = new Desk(house, store, SoakTest.IRIS);
        this.most = FIRST + (int) most.toSeconds();
        this.tally = tally;
    }

    /** The paths of the events that were told so far. */
    List<String> known() {
        return known;
    }

    /** Makes the store, so that there is something to read. */
    void fill() throws IOException {
        Files.createDirectories(store);
        new StoreBase(SoakTest.IRIS.base()).keepIn(store);
        desk.publish(IntStream.range(0, FIRST).mapToObj(this::draft).toList());
        IntStream.range(0, FIRST).forEach(this::know);
    }

    /** Does what comes next. */
    int write() throws IOException {
        int at = next++;
        handIn(at);
        String event = SoakTest.IRIS.base() + "id" + known.get(at % known.size());
        if (at % CORRECTION == 0) {
            command("correct", event, "--when", "2024-03-" + (10 + at % 20), "--why", "Read again.");
        }
        if (at % WITHDRAWAL == 0) {
            String article = news.article(at / 2 % most).article().address().toString();
            command("retract", article, "--why", "Taken back.");
            command("retract", article, "--undo");
        }
        if (at % RELEASE == 0) {
            command("release", "soak-" + at);
        }
        return at;
    }

    private Draft draft(int at) {
        Told told = news.article(at % most);
        List<Event> these =
                told.events().stream().map(event -> surer(event, at / most)).toList();
        List<Description> described = events.describe(told.article(), these);
        return new Draft(
                told.article(),
                SoakTest.IRIS.articleGraph(told.article()),
                articles.of(
                        told.article(),
                        described.stream().map(Description::graph).toList()),
                these.size(),
                List.of());
    }

    /** The same event, held for as sure as it is told for the so-manieth time. */
    private static Event surer(Event event, int time) {
        return event.change()
                .confidence(new BigDecimal("0.8").subtract(BigDecimal.valueOf(time % 20, 2)))
                .event();
    }

    private void handIn(int at) throws IOException {
        long begun = System.nanoTime();
        desk.publish(List.of(draft(at)));
        tally.add("article handed in", SoakTally.Became.ANSWERED, System.nanoTime() - begun);
        know(at);
    }

    private void know(int at) {
        Told told = news.article(at);
        if (at < most) {
            events.describe(told.article(), told.events()).stream()
                    .map(one ->
                            one.node().getURI().substring(SoakTest.IRIS.base().length() + 2))
                    .forEach(known::add);
        }
    }

    private void command(String... words) {
        long begun = System.nanoTime();
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--store";
        all[words.length + 1] = store.toString();
        int code = Main.line(house).execute(all);
        long took = System.nanoTime() - begun;
        String kind = "command " + words[0];
        if (code == 0) {
            tally.add(kind, SoakTally.Became.ANSWERED, took);
        } else {
            tally.fault(kind, String.join(" ", words) + " ended with " + code, took);
        }
    }
}
