// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import io.github.communique.store.View;
import io.github.communique.web.graph.Questions;
import io.github.communique.web.graph.Remembered;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;

/** How much of each term there is in the data, counted once for each version of them. */
final class Census {

    private static final int PATIENCE = 20;

    private final Query classes = Questions.load("vocabulary-classes");
    private final Query properties = Questions.load("vocabulary-properties");
    private final Remembered<Map<Node, Count>> known;

    /** What is known of a term: how many there are, and one of them with its name and the sentence that tells of it. */
    record Count(long number, String example, String name, String sentence) {}

    Census(View store) {
        known = new Remembered<>(store, this::count);
    }

    /** The counts by term; empty if counting takes too long. */
    Map<Node, Count> counts() {
        return known.answer();
    }

    private Map<Node, Count> count(DatasetGraph dataset) {
        Map<Node, Count> counts = new HashMap<>();
        try {
            count(dataset, classes, counts);
            count(dataset, properties, counts);
        } catch (QueryCancelledException e) {
            return Map.of();
        }
        return Map.copyOf(counts);
    }

    private static void count(DatasetGraph dataset, Query query, Map<Node, Count> counts) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .timeout(PATIENCE, TimeUnit.SECONDS)
                .build()) {
            exec.select().forEachRemaining(row -> counts.put(row.get("term"), count(dataset.getDefaultGraph(), row)));
        }
    }

    private static Count count(Graph graph, Binding row) {
        Node example = NodeFactory.createURI(row.get("example").getLiteralLexicalForm());
        String sentence = first(graph, example, Dip.evidence)
                .flatMap(evidence -> first(graph, evidence, OA.exact.asNode()))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        String name = first(graph, example, RDFS.label.asNode())
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        long number = Long.parseLong(row.get("number").getLiteralLexicalForm());
        return new Count(number, example.getURI(), name, sentence);
    }

    private static Optional<Node> first(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString));
    }
}
