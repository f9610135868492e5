// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.vocabulary.PublishedDocument.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** The documents of the ontology in one edition, by what its index says. */
final class OntologyShelf {

    private static final Node CONTENT = NodeFactory.createURI("https://schema.org/contentUrl");

    private final Edition edition;
    private final TermGraph index;

    OntologyShelf(Edition edition) {
        this.edition = edition;
        index = new TermGraph(Turtle.graph(List.of(edition.ontology() + "index.ttl")));
    }

    Stream<PublishedDocument> publications() {
        return index.subjects(CONTENT, Node.ANY).stream()
                .filter(document -> !document.getURI().equals(Register.IRI))
                .map(this::publication);
    }

    /** The files of a document in an edition. */
    static List<String> files(Edition edition, String document) {
        return new OntologyShelf(edition).files(NodeFactory.createURI(document));
    }

    private PublishedDocument publication(Node document) {
        List<Node> parts = index.objects(document, DCTerms.hasPart.asNode());
        if (parts.isEmpty()) {
            return edition.publication(document.getURI(), kind(document.getURI()), files(document));
        }
        List<String> files = new ArrayList<>(files(document));
        parts.forEach(part -> files.addAll(files(part)));
        Graph whole = Turtle.graph(files);
        withoutHeadersOf(parts, whole);
        return new PublishedDocument(document.getURI(), edition, Kind.NAMESPACE, whole, Optional.empty());
    }

    /** One document has one header: with several, readers of OWL take any of them for the ontology that they asked for. */
    private static void withoutHeadersOf(List<Node> parts, Graph whole) {
        parts.stream()
                .filter(part -> whole.contains(part, RDF.type.asNode(), OWL2.Ontology.asNode()))
                .forEach(part -> whole.remove(part, Node.ANY, Node.ANY));
    }

    private List<String> files(Node document) {
        return index.texts(document, CONTENT).stream()
                .map(file -> edition.ontology() + file)
                .toList();
    }

    private static Kind kind(String iri) {
        if (iri.endsWith("/lexicon")) {
            return Kind.LEXICON;
        }
        return iri.contains("/codes/") ? Kind.CODES : Kind.MODULE;
    }
}
