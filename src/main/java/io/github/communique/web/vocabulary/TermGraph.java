// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A graph asked for what it says of terms; every list is in a fixed order. */
record TermGraph(Graph graph) {

    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    /** The values of a property, in order. */
    List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** What has a value in a property, in order. */
    List<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** Everything with an IRI that is said to be of a type, in order. */
    List<Node> ofType(Node type) {
        return subjects(RDF.type.asNode(), type).stream().filter(Node::isURI).toList();
    }

    boolean isA(Node term, Node type) {
        return graph.contains(term, RDF.type.asNode(), type);
    }

    /** The first value. */
    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** The texts of a property, in order. */
    List<String> texts(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** The first text. */
    Optional<String> text(Node subject, Node property) {
        return texts(subject, property).stream().findFirst();
    }

    /** What readers call a term. */
    String label(Node term) {
        return text(term, RDFS.label.asNode())
                .or(() -> text(term, SKOS.prefLabel.asNode()))
                .orElseGet(() -> term.isURI() ? PublishedDocument.shortened(term) : term.toString());
    }

    /** What is above a term, nearest first. */
    Set<Node> above(Node term, Node property) {
        Set<Node> found = new LinkedHashSet<>(objects(term, property));
        for (Node near : List.copyOf(found)) {
            found.addAll(above(near, property));
        }
        return found;
    }
}
