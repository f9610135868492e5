// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.view.Joined;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What one article says of an event. Articles may disagree; what they say is shown side by side and never mixed.
 *
 * @param facts of the event, in the graph of the article
 */
public record Report(Facts facts) {

    private static final Comparator<Report> BY_WEIGHT = Comparator.comparing(
                    (Report report) -> report.status().equals(Dip.ACTUAL))
            .thenComparing(Report::published);

    /** All reports of the happening of an event, the oldest article first. */
    public static List<Report> of(DatasetGraph dataset, Node event) {
        return Joined.reports(dataset.getDefaultGraph(), event).stream()
                .flatMap(told -> Iter.toList(dataset.find(Node.ANY, told, Dip.status, Node.ANY)).stream())
                .filter(quad -> quad.getGraph().isURI())
                .map(quad -> new Report(new Facts(dataset.getGraph(quad.getGraph()), quad.getSubject())))
                .distinct()
                .sorted(Comparator.comparing(Report::published)
                        .thenComparing(
                                report -> report.facts.one(Dip.reportedIn).toString()))
                .toList();
    }

    /** The one that tells what became of the event: the newest that says it happened, else the newest. */
    public static Optional<Report> decisive(List<Report> reports) {
        return reports.stream().max(BY_WEIGHT);
    }

    /** Whether it happened, as this article has it. */
    public Node status() {
        return facts.one(Dip.status).orElse(Dip.ACTUAL);
    }

    /** The article. */
    public Optional<Facts> article() {
        return facts.one(Dip.reportedIn).map(facts::of);
    }

    /** Who published the article, by name; of one that does not tell, where it stands. */
    String outlet() {
        return article()
                .flatMap(article -> article.text(SchemaDO.publisher.asNode())
                        .or(() -> article.one(SchemaDO.url.asNode()).map(url -> host(url.toString()))))
                .orElse("an article");
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
    }

    private String published() {
        return facts.one(Dip.reportedIn)
                .flatMap(article -> facts.of(article).text(SchemaDO.datePublished.asNode()))
                .orElse("");
    }
}
