// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import io.github.communique.web.graph.Packed;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Reads simple statements out of a graph. */
record StatementReader(Graph graph) {

    /** A file of this room, with its names resolved against an address. */
    static Graph file(String name, String address) {
        return Packed.graph("/conformance/" + name + ".ttl", address);
    }

    Stream<Node> members(Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type).toList().stream().map(Triple::getSubject);
    }

    /** The one value of a property as text, a name without what stands before its {@code #}. */
    Optional<String> text(Node subject, Node property) {
        return value(subject, property).map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : name(node));
    }

    /** @throws IllegalStateException if there is no value */
    String required(Node subject, Node property) {
        return text(subject, property).orElseThrow(() -> new IllegalStateException(subject + " has no " + property));
    }

    Optional<Node> value(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .findFirst();
    }

    static String name(Node node) {
        return node.getURI().substring(node.getURI().indexOf('#') + 1);
    }
}
