// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns the events of an article into triples: one graph each, whole in itself, so that each can be judged alone. */
public final class EventGraph {

    private final Ontology ontology;
    private final Iris iris;

    public EventGraph(Ontology ontology, Iris iris) {
        this.ontology = ontology;
        this.iris = iris;
    }

    /**
     * An event and what is said of it.
     *
     * @param event the facts
     * @param node the IRI of the event
     * @param graph its statements, with those of all actors, places and evidence that it names, and of the article
     */
    public record Description(Event event, Node node, Graph graph) {}

    /** The events of an article, in order, each with an IRI that no other of them has. */
    public List<Description> describe(Article article, List<Event> events) {
        Labels labels = new Labels();
        Set<String> taken = new HashSet<>();
        List<Description> descriptions = new ArrayList<>();
        for (Event event : events) {
            String iri = mint(article, event, taken);
            taken.add(iri);
            descriptions.add(describe(article, event, iri, new Facts(labels)));
        }
        return List.copyOf(descriptions);
    }

    private Description describe(Article article, Event event, String iri, Facts facts) {
        new EventFacts(ontology, iris, article, event, iri, facts).describe();
        return new Description(event, NodeFactory.createURI(iri), facts.graph());
    }

    private String mint(Article article, Event event, Set<String> taken) {
        Stream<String> alone =
                IntStream.iterate(0, number -> number + 1).mapToObj(number -> iris.event(article, event, number));
        return Stream.concat(Stream.of(iris.event(article, event, ontology.identity(event.type()))), alone)
                .filter(iri -> !taken.contains(iri))
                .findFirst()
                .orElseThrow();
    }
}
