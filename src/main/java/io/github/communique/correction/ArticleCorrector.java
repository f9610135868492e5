// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import io.github.communique.correction.Correction.Kind;
import io.github.communique.gate.FindingText;
import io.github.communique.gate.Gate;
import io.github.communique.gate.Verdict;
import io.github.communique.ontology.Dip;
import io.github.communique.rdf.EventExcerpt;
import io.github.communique.rdf.EventRevision;
import io.github.communique.rdf.Iris;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Lets corrections win in the graph of one article. */
final class ArticleCorrector {

    private static final Set<Node> NAMES = Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());

    private final Iris iris;
    private final EventRevision revision;
    private final Supplier<Gate> gate;

    ArticleCorrector(Iris iris, EventRevision revision, Supplier<Gate> gate) {
        this.iris = iris;
        this.revision = revision;
        this.gate = gate;
    }

    /**
     * A corrected graph.
     *
     * @param graph as it may be published
     * @param readings what was read of the events that were corrected
     * @param unheld what the shapes refuse of the corrections; such an event stays as it was
     */
    record Corrected(Graph graph, List<FirstReading> readings, List<Unheld> unheld) {}

    /**
     * What is known of an event before it is corrected.
     *
     * @param node that it is told by in the graph that was read
     * @param statements on it, by its own IRI
     * @param read whether they were read just now
     */
    private record Origin(Node node, Graph statements, boolean read) {}

    /**
     * Corrects a graph.
     *
     * @param article the name of the graph
     * @param read what was read, uncorrected
     * @param before the graph as it is published; asked for only where a correction is refused
     */
    Corrected correct(String article, Graph read, Supplier<Graph> before, CorrectionBook book) {
        Graph graph = EventExcerpt.copy(read);
        List<FirstReading> readings = new ArrayList<>();
        List<Unheld> unheld = new ArrayList<>();
        Map<Node, List<Correction>> acts = book.acts();
        for (Map.Entry<Node, List<Correction>> told : acts.entrySet()) {
            Node event = told.getKey();
            Optional<Origin> origin = origin(event, article, read, book, acts);
            if (origin.isPresent()) {
                Graph result = result(event, told.getValue(), origin.get().statements());
                if (told.getValue().stream().noneMatch(ArticleCorrector::withdraws)
                        && gate.get().judge(result) instanceof Verdict.Refused no) {
                    unheld.add(new Unheld(event.getURI(), new FindingText().of(no.findings())));
                    Graph stood = EventExcerpt.of(before.get(), event);
                    result = stood.isEmpty() ? origin.get().statements() : stood;
                }
                graph = merged(EventExcerpt.without(graph, origin.get().node(), article), result);
                origin.filter(Origin::read)
                        .ifPresent(found -> readings.add(new FirstReading(event, article, found.statements())));
            }
        }
        return new Corrected(graph, readings, unheld);
    }

    /** The graph of an article as it was read, without what corrections did to it. */
    Graph asRead(String article, Graph published, CorrectionBook book) {
        Graph graph = EventExcerpt.copy(published);
        for (Map.Entry<Node, List<Correction>> told : book.acts().entrySet()) {
            Optional<FirstReading> reading = book.reading(told.getKey(), article);
            if (reading.isPresent()) {
                graph = merged(
                        EventExcerpt.without(graph, told.getKey(), article),
                        reading.get().statements());
            } else if (addition(told.getValue(), article).isPresent()) {
                graph = EventExcerpt.without(graph, told.getKey(), article);
            }
        }
        return graph;
    }

    private Optional<Origin> origin(
            Node event, String article, Graph read, CorrectionBook book, Map<Node, List<Correction>> acts) {
        if (read.contains(event, Dip.status, Node.ANY)) {
            return Optional.of(new Origin(event, EventExcerpt.of(read, event), true));
        }
        Optional<FirstReading> reading = book.reading(event, article);
        if (reading.isPresent()) {
            List<Node> others = EventExcerpt.events(read).stream()
                    .filter(other -> !acts.containsKey(other))
                    .toList();
            return reading.flatMap(was -> was.alike(read, others))
                    .map(other ->
                            new Origin(other, EventExcerpt.renamed(EventExcerpt.of(read, other), other, event), true))
                    .or(() -> Optional.of(new Origin(event, reading.get().statements(), false)));
        }
        return addition(acts.get(event), article).map(added -> new Origin(event, added, false));
    }

    /** What a curator said of an event that he added to an article. */
    private Optional<Graph> addition(List<Correction> acts, String article) {
        Node story = NodeFactory.createURI(iris.articleOf(article));
        return acts.stream()
                .filter(act -> act.kind() == Kind.ADDITION)
                .map(Correction::statements)
                .filter(statements -> statements.contains(Node.ANY, Dip.reportedIn, story))
                .findFirst();
    }

    private Graph result(Node event, List<Correction> acts, Graph statements) {
        if (acts.stream().anyMatch(ArticleCorrector::withdraws)) {
            return Graph.emptyGraph;
        }
        Graph result = statements;
        for (Correction act : acts) {
            if (act.kind() == Kind.CHANGE) {
                result = revision.of(result, event, act.facts(), act.statements());
            }
        }
        return result;
    }

    private static boolean withdraws(Correction act) {
        return act.kind() == Kind.WITHDRAWAL;
    }

    /** Both; of a thing that both name, the name that the first gives. */
    private static Graph merged(Graph graph, Graph more) {
        List<Triple> names = graph.stream(Node.ANY, Node.ANY, Node.ANY)
                .filter(fact -> NAMES.contains(fact.getPredicate()))
                .toList();
        more.find().forEachRemaining(fact -> {
            boolean named = NAMES.contains(fact.getPredicate())
                    && names.stream()
                            .anyMatch(name -> name.getSubject().equals(fact.getSubject())
                                    && name.getPredicate().equals(fact.getPredicate()));
            if (!named) {
                graph.add(fact);
            }
        });
        return graph;
    }
}
