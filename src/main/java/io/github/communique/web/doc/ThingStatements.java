// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.graph.GraphPrefixes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** The statements about one thing, in an order that stays the same. */
public record ThingStatements(Graph graph, Node thing) {

    /** The statements about another thing. */
    public ThingStatements of(Node other) {
        return new ThingStatements(graph, other);
    }

    /** All values of a property. */
    public List<Node> all(Node property) {
        return graph.find(thing, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .sorted(Comparator.comparing((Node value) -> name(value) + value))
                .toList();
    }

    /** The same thing elsewhere: the records that it is matched to, and what those are matched to. */
    List<Node> elsewhere() {
        return all(SKOS.exactMatch.asNode()).stream()
                .flatMap(match -> Stream.concat(Stream.of(match), of(match).all(SKOS.exactMatch.asNode()).stream()))
                .distinct()
                .toList();
    }

    /** The first value of a property. */
    public Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    /** The text of the first value of a property. */
    public Optional<String> text(Node property) {
        return one(property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    boolean has(Node property, Node value) {
        return graph.contains(thing, property, value);
    }

    List<Node> properties() {
        return graph.find(thing, Node.ANY, Node.ANY).toList().stream()
                .map(Triple::getPredicate)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** Those that lead here by a property. */
    List<Node> from(Node property) {
        return graph.find(Node.ANY, property, thing).toList().stream()
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Its name for readers. */
    public String name() {
        return name(thing);
    }

    /** The name of a thing for readers, or the text of a value. */
    String name(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return Stream.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SchemaDO.headline.asNode())
                .flatMap(property -> graph.find(node, property, Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .orElseGet(() -> GraphPrefixes.shortened(node.toString()));
    }
}
