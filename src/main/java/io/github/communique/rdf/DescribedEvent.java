// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import io.github.communique.model.Place;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads out of a graph what the name of an event is made from: type, status, parties, time, place and how often. */
record DescribedEvent(Ontology ontology, Graph graph, Node node) {

    private static final String WIKIDATA = "http://www.wikidata.org/";

    Event event() {
        return new Event(
                type(),
                status(),
                objects(node, Dip.participant)
                        .map(actor -> new Participation(party(actor), role(actor)))
                        .toList(),
                text(node, Dip.when).map(TimeSpan::new),
                objects(node, Dip.place).findFirst().map(this::place),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text(node, Dip.count).stream().mapToInt(Integer::parseInt).findFirst(),
                BigDecimal.ONE,
                "",
                List.of(evidence()));
    }

    private EventType type() {
        return objects(node, RDF.type.asNode())
                .filter(type -> type.getURI().startsWith(Dip.NS))
                .flatMap(type -> ontology.eventType(type.getLocalName()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(node + " is of no type of event"));
    }

    private Status status() {
        return Stream.of(Status.values())
                .filter(status -> graph.contains(node, Dip.status, EventFacts.status(status)))
                .findFirst()
                .orElse(Status.ACTUAL);
    }

    private Role role(Node actor) {
        if (graph.contains(node, Dip.source, actor)) {
            return Role.SOURCE;
        }
        return graph.contains(node, Dip.target, actor) ? Role.TARGET : Role.PARTICIPANT;
    }

    Party party(Node actor) {
        Kind kind = Stream.of(Kind.values())
                .filter(any -> graph.contains(actor, RDF.type.asNode(), ActorFacts.type(any)))
                .findFirst()
                .orElse(Kind.GROUP);
        return new Party(
                kind,
                label(actor),
                objects(actor, SKOS.exactMatch.asNode())
                        .map(Node::getURI)
                        .filter(iri -> !iri.startsWith(WIKIDATA))
                        .findFirst(),
                text(actor, Dip.countryCode).filter(code -> kind == Kind.STATE),
                objects(actor, Dip.actsFor)
                        .filter(side -> !side.equals(actor))
                        .findFirst()
                        .map(this::party),
                objects(actor, Dip.office).findFirst().map(this::label));
    }

    Place place(Node place) {
        return new Place(label(place), objects(place, Dip.inCountry).findFirst().map(this::party), Optional.empty());
    }

    private Evidence evidence() {
        String sentence = objects(node, Dip.evidence)
                .flatMap(told -> text(told, OA.exact.asNode()).stream())
                .findFirst()
                .orElse("-");
        return Evidence.at(sentence, 0, sentence.length());
    }

    private String label(Node thing) {
        return text(thing, RDFS.label.asNode()).orElse(thing.getLocalName());
    }

    private Optional<String> text(Node thing, Node property) {
        return objects(thing, property).map(Node::getLiteralLexicalForm).findFirst();
    }

    private Stream<Node> objects(Node thing, Node property) {
        return graph.stream(thing, property, Node.ANY).map(Triple::getObject).sorted((one, other) -> one.toString()
                .compareTo(other.toString()));
    }
}
