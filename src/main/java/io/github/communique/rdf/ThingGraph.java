// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.Ontology;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Describes actors and places that a person names rather than an article. */
public final class ThingGraph {

    private static final List<Node> TOLD =
            List.of(RDF.type.asNode(), RDFS.label.asNode(), SKOS.exactMatch.asNode(), Dip.countryCode);
    private static final List<Node> SIDES = List.of(Dip.actsFor, Dip.inCountry);

    private final Ontology ontology;
    private final Iris iris;
    private final Article nowhere;

    public ThingGraph(Ontology ontology, Iris iris) {
        this.ontology = ontology;
        this.iris = iris;
        nowhere = new Article(
                URI.create(iris.base()),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** A thing and what is said of it. */
    public record Described(String iri, Graph graph) {

        /** The same under another IRI. */
        public Described renamed(String other) {
            Graph renamed = GraphFactory.createDefaultGraph();
            Node old = Terms.node(iri);
            graph.stream()
                    .forEach(fact -> renamed.add(
                            fact.subjectMatches(old) ? Terms.node(other) : fact.getSubject(),
                            fact.getPredicate(),
                            fact.objectMatches(old) ? Terms.node(other) : fact.getObject()));
            return new Described(other, renamed);
        }
    }

    /**
     * An actor.
     *
     * @throws IllegalArgumentException if the name may mean another elsewhere
     */
    public Described actor(Party party) {
        if (ActorKey.local(party)) {
            throw new IllegalArgumentException("\"" + party.name()
                    + "\" may mean many; write the full name with whom it acts for, as in Maria Lind (Finland)");
        }
        Facts facts = new Facts();
        return new Described(actors().actor(facts, party), facts.graph());
    }

    /** A place. */
    public Described place(Place place) {
        Facts facts = new Facts();
        return new Described(actors().place(facts, place), facts.graph());
    }

    /** A post of a state or organisation, which is described with it. */
    public Described post(Party principal, String office) {
        Facts facts = new Facts();
        actors().actor(facts, principal);
        return new Described(actors().post(facts, principal, office), facts.graph());
    }

    /** The party that is described. */
    public Party party(Described actor) {
        return told(actor).party(Terms.node(actor.iri()));
    }

    /** The place that is described. */
    public Place placeOf(Described place) {
        return told(place).place(Terms.node(place.iri()));
    }

    /** A thing that a graph describes, with whom it acts for or where it lies; empty if it does not. */
    public static Optional<Described> in(Graph data, String iri) {
        Graph found = GraphFactory.createDefaultGraph();
        copy(data, Terms.node(iri), found);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Described(iri, found));
    }

    private static void copy(Graph data, Node thing, Graph found) {
        if (found.contains(thing, Node.ANY, Node.ANY)) {
            return;
        }
        TOLD.forEach(property -> data.find(thing, property, Node.ANY).forEachRemaining(found::add));
        SIDES.forEach(property -> data.find(thing, property, Node.ANY).toList().forEach(side -> {
            found.add(side);
            copy(data, side.getObject(), found);
        }));
    }

    private DescribedEvent told(Described thing) {
        return new DescribedEvent(ontology, new GraphReader(thing.graph()), Terms.node(thing.iri()));
    }

    private ActorFacts actors() {
        return new ActorFacts(iris, nowhere, Optional.empty());
    }
}
