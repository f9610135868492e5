// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import io.github.communique.gate.FindingText;
import io.github.communique.gate.Gate;
import io.github.communique.model.Article;
import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;

/**
 * An event in quarantine.
 *
 * @param id by which it is shown and released; follows from article and event
 * @param article the whole article, so that it can be read again
 * @param event the IRI of the event
 * @param facts what was to go in
 * @param report the SHACL validation report
 * @param reasons the findings as text: what is wrong and what to do
 * @param since when it was first refused with these facts
 */
public record QuarantineEntry(
        String id, Article article, String event, Graph facts, Graph report, String reasons, Instant since) {

    /** The entry of an event of an article that is refused now. */
    public static QuarantineEntry of(Article article, Refusal refusal, Instant now) {
        return new QuarantineEntry(
                EntryId.of(article.address(), refusal.event()),
                article,
                refusal.event(),
                refusal.facts(),
                refusal.verdict().report(),
                new FindingText().of(refusal.verdict().findings()),
                now);
    }

    /** Whether nothing else is wrong with it than that too little confidence is held in it. */
    public boolean uncertain() {
        Node certainty = NodeFactory.createURI(Gate.CERTAINTY);
        return report.stream(Node.ANY, SHACL.resultSeverity, SHACL.Violation)
                .map(Triple::getSubject)
                .allMatch(result -> report.contains(result, SHACL.sourceShape, certainty));
    }
}
