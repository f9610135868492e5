// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.ontology.Dip;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A view of the authority graph: its records, their names and links, in a steady order. */
final class Records {

    private final Graph graph;

    Records(Graph graph) {
        this.graph = graph;
    }

    /** Everything of a class, by IRI. */
    List<Node> of(Node type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type)
                .map(Triple::getSubject)
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    /** Whether a record is of a territory of another state. */
    boolean isTerritory(Node record) {
        return graph.contains(record, RDF.type.asNode(), Terms.TERRITORY);
    }

    /** Every text that a property gives to anything. */
    List<String> allTexts(Node property) {
        return graph.stream(Node.ANY, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    String label(Node record) {
        return text(record, RDFS.label.asNode())
                .orElseThrow(() -> new IllegalStateException(
                        record + " has no rdfs:label: give it one in ontology/authorities and build anew"));
    }

    /** Its label and other names. */
    List<String> names(Node record) {
        return Stream.concat(Stream.of(label(record)), texts(record, SKOS.altLabel.asNode()).stream())
                .distinct()
                .toList();
    }

    List<String> texts(Node record, Node property) {
        return objects(record, property)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    Optional<String> text(Node record, Node property) {
        return texts(record, property).stream().findFirst();
    }

    Optional<Integer> number(Node record, Node property) {
        return text(record, property).map(Integer::valueOf);
    }

    List<Node> links(Node record, Node property) {
        return objects(record, property)
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    Optional<Node> link(Node record, Node property) {
        return links(record, property).stream().findFirst();
    }

    /** The code of the state that a property points to. */
    Optional<String> countryBy(Node record, Node property) {
        return link(record, property).flatMap(state -> text(state, Dip.countryCode));
    }

    private Stream<Node> objects(Node record, Node property) {
        return graph.stream(record, property, Node.ANY).map(Triple::getObject);
    }
}
