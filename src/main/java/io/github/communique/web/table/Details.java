// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What is shown of an event beside its {@link Outline}; what is not told is empty.
 *
 * @param title its name
 * @param when its time in EDTF
 * @param plover its PLOVER code
 * @param count how often it happened
 * @param instruments treaties and other documents
 * @param quote the first sentence that it rests on
 * @param saying what somebody said, in their words
 * @param speaker who
 */
record Details(
        String title,
        String when,
        String plover,
        String count,
        List<Named> instruments,
        String quote,
        String saying,
        String speaker) {

    static Details of(DatasetGraph dataset, Outline account) {
        Node graph = account.graph();
        Told event = Told.of(dataset, graph, account.event());
        Optional<Told> saying = event.one(Dip.quotation).map(node -> Told.of(dataset, graph, node));
        return new Details(
                event.text(RDFS.label.asNode()),
                event.text(Dip.when),
                event.text(Dip.ploverCode),
                event.text(Dip.count),
                event.all(Dip.instrument).stream()
                        .map(node -> new Named(node.getURI(), name(dataset, graph, node)))
                        .toList(),
                quote(dataset, graph, event),
                saying.map(told -> told.text(SchemaDO.text.asNode())).orElse(""),
                saying.flatMap(told -> told.one(Dip.speaker))
                        .map(node -> name(dataset, graph, node))
                        .orElse(""));
    }

    private static String quote(DatasetGraph dataset, Node graph, Told event) {
        return event.all(Dip.evidence).stream()
                .map(node -> Told.of(dataset, graph, node))
                .min(Comparator.comparingInt(Details::start))
                .map(told -> told.text(OA.exact.asNode()))
                .orElse("");
    }

    private static int start(Told evidence) {
        String start = evidence.text(OA.start.asNode());
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 0;
    }

    private static String name(DatasetGraph dataset, Node graph, Node thing) {
        return Told.of(dataset, graph, thing).text(RDFS.label.asNode());
    }
}
