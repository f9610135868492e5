// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.ontology.Dip;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The words that a report of an event rests on.
 *
 * @param sentences in the order of the article
 * @param sayings what somebody said
 */
public record EventWording(List<Sentence> sentences, List<Saying> sayings) {

    public EventWording {
        sentences = List.copyOf(sentences);
        sayings = List.copyOf(sayings);
    }

    /**
     * A sentence of an article.
     *
     * @param iri of the evidence
     * @param exact its words
     * @param before what stands before it
     * @param after what stands after it
     * @param start where it begins
     */
    public record Sentence(String iri, String exact, String before, String after, int start) {}

    /**
     * What somebody said, in their words.
     *
     * @param text the words
     * @param speaker who; the name is empty if it is not told
     */
    public record Saying(String text, ThingRef speaker) {}

    /** The words of a report, from the data that it was read from. */
    public static EventWording of(DatasetGraph dataset, EventReport report) {
        Node graph = report.graph();
        ThingFacts event = ThingFacts.of(dataset, graph, report.event());
        return new EventWording(
                event.all(Dip.evidence).stream()
                        .map(node -> sentence(node, ThingFacts.of(dataset, graph, node)))
                        .sorted(Comparator.comparingInt(Sentence::start))
                        .toList(),
                event.all(Dip.quotation).stream()
                        .map(node -> saying(dataset, graph, ThingFacts.of(dataset, graph, node)))
                        .toList());
    }

    /** The first sentence; empty if there is none. */
    public String quote() {
        return sentences.stream().findFirst().map(Sentence::exact).orElse("");
    }

    private static Sentence sentence(Node node, ThingFacts told) {
        String start = told.text(OA.start.asNode());
        return new Sentence(
                node.toString(),
                told.text(OA.exact.asNode()),
                told.text(OA.prefix.asNode()),
                told.text(OA.suffix.asNode()),
                start.matches("\\d{1,9}") ? Integer.parseInt(start) : 0);
    }

    private static Saying saying(DatasetGraph dataset, Node graph, ThingFacts told) {
        return new Saying(
                told.text(SchemaDO.text.asNode()),
                told.one(Dip.speaker)
                        .map(node -> new ThingRef(
                                node.toString(),
                                ThingFacts.of(dataset, graph, node).text(RDFS.label.asNode())))
                        .orElse(new ThingRef("", "")));
    }
}
