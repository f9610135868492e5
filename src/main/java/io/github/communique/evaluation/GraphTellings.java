// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads the events of an article's graph as tellings, in the order of the IRIs. */
final class GraphTellings {

    private static final int FAR = 3;

    private static final Map<Node, String> KINDS =
            inOrder(Dip.STATE, "state", Dip.PERSON, "person", Dip.ORGANISATION, "organisation", Dip.GROUP, "group");
    private static final Map<Node, String> ROLES =
            inOrder(Dip.source, "source", Dip.target, "target", Dip.participant, "participant");

    private final Graph graph;

    GraphTellings(Graph graph) {
        this.graph = graph;
    }

    List<Telling> events(Ontology ontology) {
        return ontology.eventTypes().stream()
                .flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type.iri()))
                        .map(found -> Map.entry(found.getSubject(), type.name())))
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> telling(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Telling telling(Node event, String type) {
        return new Telling(
                type,
                Set.of(),
                one(event, Dip.status).map(status -> status.getLocalName().toLowerCase(Locale.ROOT)),
                objects(event, Dip.evidence)
                        .flatMap(evidence -> objects(evidence, OA.exact.asNode()))
                        .map(Node::getLiteralLexicalForm)
                        .toList(),
                text(event, Dip.when),
                one(event, Dip.place).map(this::place),
                parts(event),
                one(event, Dip.quotation)
                        .flatMap(quotation -> one(quotation, Dip.speaker))
                        .map(this::label));
    }

    private Telling.Place place(Node place) {
        Optional<String> code = one(place, Dip.inCountry).flatMap(state -> text(state, Dip.countryCode));
        return new Telling.Place(label(place), code.or(() -> text(place, Dip.countryCode)));
    }

    private List<Telling.Part> parts(Node event) {
        Map<Node, String> roles = new LinkedHashMap<>();
        ROLES.forEach((property, role) -> objects(event, property).forEach(actor -> roles.putIfAbsent(actor, role)));
        return roles.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Telling.Part part(Node actor, String role) {
        String kind = KINDS.entrySet().stream()
                .filter(entry -> graph.contains(actor, RDF.type.asNode(), entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return new Telling.Part(label(actor), kind, country(actor, 0), role);
    }

    private Optional<String> country(Node actor, int far) {
        Optional<String> own = text(actor, Dip.countryCode);
        return own.isPresent() || far == FAR ? own : one(actor, Dip.actsFor).flatMap(party -> country(party, far + 1));
    }

    private String label(Node thing) {
        return text(thing, RDFS.label.asNode()).orElse("");
    }

    private Optional<String> text(Node subject, Node property) {
        return one(subject, property).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> one(Node subject, Node property) {
        return objects(subject, property).findFirst();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString));
    }

    private static Map<Node, String> inOrder(Object... pairs) {
        Map<Node, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((Node) pairs[i], (String) pairs[i + 1]);
        }
        return map;
    }
}
