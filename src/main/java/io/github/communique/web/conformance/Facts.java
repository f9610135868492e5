// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/** Reads simple statements out of a graph. */
record Facts(Graph graph) {

    /** A file of this room, with its names resolved against an address. */
    static Graph file(String name, String address) {
        String path = "/conformance/" + name + ".ttl";
        try (InputStream in = Facts.class.getResourceAsStream(path)) {
            return RDFParser.source(Objects.requireNonNull(in, path + " is not on the class path"))
                    .lang(Lang.TURTLE)
                    .base(address)
                    .toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
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
