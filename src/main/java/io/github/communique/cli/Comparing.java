// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.correction.Corrector;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Publishing;
import io.github.communique.publish.Report;
import io.github.communique.publish.Report.Outcome;
import io.github.communique.publish.Rereading;
import io.github.communique.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Tells how drafts differ from what is stored, corrections counted in, and then stores them where that is asked. */
final class Comparing implements Publishing {

    private final Store store;
    private final Corrector corrector;
    private final PrintStream out;
    private final Optional<Publishing> next;
    private int articles;
    private int appeared;
    private int gone;
    private int changed;

    /** @param next stores them; none where they are only to be compared */
    Comparing(Store store, Corrector corrector, PrintStream out, Optional<Publishing> next) {
        this.store = store;
        this.corrector = corrector;
        this.out = out;
        this.next = next;
    }

    @Override
    public List<Report> publish(List<Draft> drafts) throws IOException {
        Map<String, Graph> read = new LinkedHashMap<>();
        drafts.forEach(draft -> read.put(draft.name(), draft.graph()));
        Corrector.Corrected coming = corrector.with(read);
        read.keySet()
                .forEach(article ->
                        compare(article, store.graph(article), coming.changes().get(article)));
        return next.isPresent()
                ? next.get().publish(drafts)
                : drafts.stream()
                        .map(draft -> new Report(
                                draft.article(),
                                draft.name(),
                                Outcome.UNCHANGED,
                                0,
                                List.of(),
                                coming.unheld().getOrDefault(draft.name(), List.of())))
                        .toList();
    }

    private void compare(String article, Graph before, Graph after) {
        Rereading difference = Rereading.of(before, after);
        articles++;
        appeared += difference.appeared().size();
        gone += difference.gone().size();
        changed += difference.changed().size();
        difference.appeared().forEach(event -> tell("appeared", event, after, article));
        difference.gone().forEach(event -> tell("gone", event, before, article));
        difference.changed().forEach(event -> tell("changed", event, after, article));
    }

    private void tell(String what, Node event, Graph graph, String article) {
        String title = graph.stream(event, RDFS.label.asNode(), Node.ANY)
                .map(label -> label.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
        out.println(OneLine.row(what, event.getURI(), title, article));
    }

    @Override
    public String toString() {
        return "%d articles read anew: %d events appeared, %d went, %d changed"
                .formatted(articles, appeared, gone, changed);
    }
}
