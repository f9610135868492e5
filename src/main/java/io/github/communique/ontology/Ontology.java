// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import io.github.communique.model.EventType;
import io.github.communique.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The loaded ontology: what event types there are, and what it says of them. Read once, then only asked. */
public final class Ontology {

    /** The IRI of the core module, whose version is the version of the whole. */
    public static final String IRI = "https://w3id.org/communique/ontology";

    private final Graph graph;
    private final Map<String, EventType> types = new TreeMap<>();

    /** An ontology over a graph of its modules. */
    Ontology(Graph graph) {
        this.graph = graph;
        Traits traits = new Traits(graph);
        subjects(Dip.direction)
                .filter(this::isEvent)
                .map(type -> new EventType(type.getURI(), type.getLocalName(), traits.of(type)))
                .forEach(type -> types.put(type.name(), type));
    }

    /**
     * The ontology as packed with the program.
     *
     * @throws IllegalStateException if a module is missing from the class path or is not well-formed
     */
    public static Ontology load() {
        return new Ontology(Modules.read());
    }

    /** All its statements, with core, event types, codes and alignments; not to be changed. */
    public Graph graph() {
        return graph;
    }

    /** The version of the whole, such as {@code 0.1.0}. */
    public String version() {
        return literal(NodeFactory.createURI(IRI), OWL2.versionInfo.asNode())
                .orElseThrow(() -> new IllegalStateException("ontology/core.ttl says no owl:versionInfo of " + IRI));
    }

    /** Every type that can be given to an event, by name. */
    public List<EventType> eventTypes() {
        return List.copyOf(types.values());
    }

    /** The type of that local name, such as {@code Meeting}. */
    public Optional<EventType> eventType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The type of event that a class is. */
    public Optional<EventType> eventTypeOf(Node term) {
        return term.getURI().startsWith(Dip.NS) ? eventType(term.getLocalName()) : Optional.empty();
    }

    /** Every class above a type, nearest first, up to those of other vocabularies named in core and events. */
    public List<String> superclasses(EventType type) {
        return above(node(type)).stream().map(Node::getURI).toList();
    }

    /** Every class above one, nearest first. */
    Set<Node> above(Node type) {
        Set<Node> found = new LinkedHashSet<>();
        List<Node> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            objects(open.remove(0), RDFS.subClassOf.asNode())
                    .filter(Node::isURI)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** The PLOVER code of an event by its type and status; none for what PLOVER does not code. */
    public Optional<String> ploverCode(EventType type, Status status) {
        Node property =
                switch (status) {
                    case ACTUAL -> Dip.ploverIfActual;
                    case PLANNED -> Dip.ploverIfPlanned;
                    case NEGATED -> Dip.ploverIfNegated;
                };
        return objects(node(type), property).findFirst().flatMap(code -> literal(code, SKOS.notation.asNode()));
    }

    /** The CAMEO codes that a type corresponds to, in order. */
    public List<String> cameoCodes(EventType type) {
        return objects(node(type), Dip.cameo)
                .flatMap(code -> literal(code, SKOS.notation.asNode()).stream())
                .sorted()
                .toList();
    }

    /** Whether all parties to an event of a type do the same, rather than one acting upon another. */
    public boolean symmetric(EventType type) {
        return graph.contains(node(type), Dip.direction, Dip.SYMMETRIC);
    }

    /** What must agree for two reports of a type to tell of one happening. */
    public IdentityRule identity(EventType type) {
        if (graph.contains(node(type), Dip.identifiedBy, Dip.PARTIES_AND_DAY)) {
            return IdentityRule.PARTIES_AND_DAY;
        }
        return graph.contains(node(type), Dip.identifiedBy, Dip.PARTIES_DAY_AND_INSTRUMENT)
                ? IdentityRule.PARTIES_DAY_AND_INSTRUMENT
                : IdentityRule.TELLING;
    }

    /** The English label of a term. */
    public Optional<String> label(String iri) {
        return literal(NodeFactory.createURI(iri), RDFS.label.asNode());
    }

    private boolean isEvent(Node type) {
        return above(type).contains(Dip.EVENT);
    }

    private Stream<Node> subjects(Node property) {
        return graph.find(Node.ANY, property, Node.ANY).toList().stream().map(Triple::getSubject);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString));
    }

    private Optional<String> literal(Node subject, Node property) {
        return objects(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static Node node(EventType type) {
        return NodeFactory.createURI(Objects.requireNonNull(type, "type").iri());
    }
}
