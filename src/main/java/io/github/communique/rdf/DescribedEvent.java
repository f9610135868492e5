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
import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads out of a graph what the name of an event is made from: type, status, parties, time, place and how often. */
record DescribedEvent(Ontology ontology, GraphReader told, Node node) {

    private static final String WIKIDATA = "http://www.wikidata.org/";

    Event event() {
        return new Event(
                type(),
                status(),
                told.objects(node, Dip.participant)
                        .map(actor -> new Participation(party(actor), role(actor)))
                        .toList(),
                told.text(node, Dip.when).map(TimeSpan::new),
                told.objects(node, Dip.place).findFirst().map(this::place),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                told.text(node, Dip.count).stream().mapToInt(Integer::parseInt).findFirst(),
                BigDecimal.ONE,
                "",
                List.of(evidence()));
    }

    private EventType type() {
        return told.objects(node, RDF.type.asNode())
                .flatMap(type -> ontology.eventTypeOf(type).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(node + " is of no type of event"));
    }

    private Status status() {
        return Stream.of(Status.values())
                .filter(status -> told.graph().contains(node, Dip.status, EventFacts.status(status)))
                .findFirst()
                .orElse(Status.ACTUAL);
    }

    private Role role(Node actor) {
        if (told.graph().contains(node, Dip.source, actor)) {
            return Role.SOURCE;
        }
        return told.graph().contains(node, Dip.target, actor) ? Role.TARGET : Role.PARTICIPANT;
    }

    Party party(Node actor) {
        Kind kind = Stream.of(Kind.values())
                .filter(any -> told.graph().contains(actor, RDF.type.asNode(), ActorFacts.type(any)))
                .findFirst()
                .orElse(Kind.GROUP);
        return new Party(
                kind,
                label(actor),
                told.objects(actor, SKOS.exactMatch.asNode())
                        .map(Node::getURI)
                        .filter(iri -> !iri.startsWith(WIKIDATA))
                        .findFirst(),
                told.text(actor, Dip.countryCode).filter(code -> kind == Kind.STATE),
                told.objects(actor, Dip.actsFor)
                        .filter(side -> !side.equals(actor))
                        .findFirst()
                        .map(this::party),
                told.objects(actor, Dip.office).findFirst().map(this::label));
    }

    Place place(Node place) {
        return new Place(
                label(place), told.objects(place, Dip.inCountry).findFirst().map(this::party), Optional.empty());
    }

    private Evidence evidence() {
        String exact = told.objects(node, Dip.evidence)
                .flatMap(sentence -> told.text(sentence, OA.exact.asNode()).stream())
                .findFirst()
                .orElse("-");
        return Evidence.at(exact, 0, exact.length());
    }

    private String label(Node thing) {
        return told.label(thing).orElse(thing.getLocalName());
    }
}
