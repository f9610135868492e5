// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import io.github.communique.web.doc.Facts;
import io.github.communique.web.doc.Report;
import io.github.communique.web.doc.Words;
import io.github.communique.web.page.Links;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.jsoup.nodes.Element;

/** An event in a list. */
public record EventRow(Node event, String what, String when, String status, String sentence) {

    /** An event as the report has it that tells what became of it; empty if there is none. */
    static Optional<EventRow> of(DatasetGraph dataset, Node event) {
        return Report.decisive(Report.of(dataset, event)).map(report -> of(report.facts()));
    }

    private static EventRow of(Facts facts) {
        String sentence = facts.all(Dip.evidence).stream()
                .flatMap(evidence -> facts.of(evidence).text(OA.exact.asNode()).stream())
                .findFirst()
                .orElse("");
        return new EventRow(
                facts.thing(),
                facts.name(),
                facts.text(Dip.when).map(Words::when).orElse("undated"),
                facts.one(Dip.status).map(Words::status).orElse(""),
                sentence);
    }

    /** Shows it as an item of a list. */
    public void show(Element item, Links links) {
        item.appendElement("div").addClass("when").text(when + " · " + status);
        item.appendChild(links.show(event, what));
        if (!sentence.isEmpty()) {
            item.appendElement("div").appendElement("q").text(sentence);
        }
    }
}
