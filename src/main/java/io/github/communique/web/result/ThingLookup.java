// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import io.github.communique.ontology.Dip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the data say of the things in an answer, be they told by their IRI or by their name. */
final class ThingLookup {

    private final Graph graph;
    private final Map<Node, List<Node>> called = new HashMap<>();

    ThingLookup(Graph graph) {
        this.graph = graph;
    }

    /** The things that a value may stand for. */
    List<Node> of(Node value) {
        return called.computeIfAbsent(value, this::find);
    }

    private List<Node> find(Node value) {
        if (!value.isLiteral()) {
            return List.of(value);
        }
        Node english = NodeFactory.createLiteralLang(value.getLiteralLexicalForm(), "en");
        return Stream.of(value, english)
                .distinct()
                .flatMap(name -> graph.stream(Node.ANY, RDFS.label.asNode(), name))
                .map(Triple::getSubject)
                .distinct()
                .toList();
    }

    /** Whether it is a party. */
    boolean party(Node value) {
        return of(value).stream().anyMatch(thing -> graph.contains(thing, RDF.type.asNode(), Dip.ACTOR));
    }

    /** The state in which a place lies. */
    Optional<Node> stateOfPlace(Node value) {
        return first(value, Dip.inCountry);
    }

    /** The state that it is. */
    Optional<Node> state(Node value) {
        return of(value).stream()
                .filter(thing -> graph.contains(thing, Dip.countryCode, Node.ANY))
                .findFirst();
    }

    /** The state that it acts for. */
    Optional<Node> stateServed(Node value) {
        return first(value, Dip.actsFor).filter(side -> graph.contains(side, Dip.countryCode, Node.ANY));
    }

    private Optional<Node> first(Node value, Node property) {
        return of(value).stream()
                .flatMap(thing -> graph.stream(thing, property, Node.ANY))
                .map(Triple::getObject)
                .findFirst();
    }

    /** The ISO 3166-1 code of a state. */
    Optional<String> code(Node state) {
        return text(state, Dip.countryCode);
    }

    /** The name of a thing. */
    Optional<String> name(Node thing) {
        return text(thing, RDFS.label.asNode());
    }

    private Optional<String> text(Node thing, Node property) {
        return graph.stream(thing, property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
