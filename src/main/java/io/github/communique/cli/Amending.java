// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.correction.Amendment;
import io.github.communique.correction.Correction;
import io.github.communique.correction.FormerFacts;
import io.github.communique.model.Status;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.ThingGraph.Described;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Makes a correction out of what a curator says of an event. */
final class Amending {

    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private final Node event;
    private final Ontology ontology;
    private final FormerFacts former;
    private final NamedThings things;
    private final Graph statements = GraphFactory.createDefaultGraph();
    private final List<Amendment> amendments = new ArrayList<>();

    /** @param data all that is known */
    Amending(String event, Graph data, Ontology ontology, NamedThings things) {
        this.event = NodeFactory.createURI(event);
        this.ontology = ontology;
        this.things = things;
        former = new FormerFacts(data, ontology);
    }

    /**
     * The correction.
     *
     * @throws IllegalArgumentException if something is said that cannot be, or nothing that is not said already
     */
    Correction of(FactOptions facts, String who, Instant when, String why) {
        facts.type(ontology).ifPresent(type -> amend(RDF.type.asNode(), List.of(NodeFactory.createURI(type.iri()))));
        facts.status().ifPresent(status -> amend(Dip.status, List.of(node(status))));
        facts.parties()
                .forEach((part, names) -> amend(
                        part, names.stream().map(things::party).map(this::told).toList()));
        facts.dates()
                .ifPresent(dates -> amend(
                        Dip.when,
                        dates.stream()
                                .map(date -> NodeFactory.createLiteralDT(
                                        date.edtf(), TypeMapper.getInstance().getSafeTypeByName(EDTF)))
                                .toList()));
        facts.places()
                .ifPresent(places -> amend(
                        Dip.place,
                        places.stream().map(things::place).map(this::told).toList()));
        if (amendments.stream().allMatch(this::isSaid)) {
            throw new IllegalArgumentException(
                    "that is what is told of the event already: " + event.getURI() + "; nothing is changed");
        }
        return new Correction(Correction.Kind.CHANGE, event.getURI(), amendments, statements, who, when, why);
    }

    private void amend(Node property, List<Node> values) {
        amendments.add(new Amendment(property, values, former.of(event, property)));
    }

    private boolean isSaid(Amendment amendment) {
        return Set.copyOf(amendment.now()).equals(former.values(event, amendment.property()));
    }

    private Node told(Described thing) {
        GraphUtil.addInto(statements, thing.graph());
        return NodeFactory.createURI(thing.iri());
    }

    private static Node node(Status status) {
        return switch (status) {
            case ACTUAL -> Dip.ACTUAL;
            case PLANNED -> Dip.PLANNED;
            case NEGATED -> Dip.NEGATED;
        };
    }
}
