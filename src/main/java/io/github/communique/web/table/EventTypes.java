// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The types of event by name, with those that are kinds of them. */
final class EventTypes {

    /** The name of the type of all. */
    static final String ALL = "Event";

    private final Ontology ontology;
    private final Map<String, Set<String>> kinds = new TreeMap<>();

    EventTypes(Ontology ontology) {
        this.ontology = ontology;
        ontology.graph().find(Node.ANY, Dip.direction, Node.ANY).toList().stream()
                .map(triple -> triple.getSubject().getLocalName())
                .filter(name -> ontology.eventType(name).isPresent())
                .forEach(this::add);
    }

    private void add(String type) {
        put(type, type);
        above(Dip.term(type)).forEach(group -> put(group, type));
    }

    private void put(String group, String type) {
        kinds.computeIfAbsent(group, name -> new TreeSet<>()).add(type);
    }

    private Set<String> above(Node type) {
        Set<String> found = new LinkedHashSet<>();
        objects(type, RDFS.subClassOf.asNode())
                .filter(group -> group.isURI() && group.getURI().startsWith(Dip.NS))
                .forEach(group -> {
                    found.add(group.getLocalName());
                    found.addAll(above(group));
                });
        return found;
    }

    private Stream<Node> objects(Node subject, Node property) {
        return ontology.graph().find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject);
    }

    /** All names that may be asked for. */
    List<String> names() {
        return List.copyOf(kinds.keySet());
    }

    /** The types of events that are of this type; none if there is no such type. */
    Set<String> kinds(String name) {
        return kinds.getOrDefault(name, Set.of());
    }

    /** The group that a type is of, empty if it is of none. */
    String group(String type) {
        return above(Dip.term(type)).stream()
                .filter(name -> !name.equals(ALL))
                .findFirst()
                .orElse("");
    }

    /** Whether in every event of this type one acts upon another. */
    boolean directed(String name) {
        return !kinds(name).isEmpty()
                && kinds(name).stream()
                        .allMatch(kind -> ontology.graph().contains(Dip.term(kind), Dip.direction, Dip.DIRECTED));
    }

    /** The CAMEO codes that a type corresponds to. */
    List<String> cameo(String type) {
        return objects(Dip.term(type), Dip.cameo)
                .flatMap(code -> objects(code, SKOS.notation.asNode()))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    /** How a type is called. */
    String label(String name) {
        return ontology.label(Dip.NS + name).orElse(name);
    }
}
