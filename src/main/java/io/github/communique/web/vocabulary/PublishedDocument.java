// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.graph.GraphPrefixes;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A document with an IRI under which some Turtle is published.
 *
 * @param iri of the document, without its version
 * @param edition of which it is a part
 * @param kind what it holds
 * @param graph all it says; not to be changed
 * @param text the file as it is on disk; empty if the document is made of several
 */
record PublishedDocument(String iri, Edition edition, Kind kind, Graph graph, Optional<byte[]> text) {

    /** Where all our documents have their IRIs, whatever host serves them. */
    static final String ROOT = "https://w3id.org/communique/";

    /** What a document holds. */
    enum Kind {
        /** The terms of the ontology, all modules in one. */
        NAMESPACE,
        /** One module of the ontology. */
        MODULE,
        /** A scheme of codes. */
        CODES,
        /** The words that evoke events. */
        LEXICON,
        /** Records of the authority. */
        RECORDS,
        /** All shapes, or one file of them. */
        SHAPES
    }

    Node node() {
        return NodeFactory.createURI(iri);
    }

    /** The path under the base of the site. */
    String path() {
        return path(iri);
    }

    /** The path of this document in another edition. */
    String path(Edition other) {
        return other.frozen() ? path() + "/" + other.version() : path();
    }

    TermGraph terms() {
        return new TermGraph(graph);
    }

    static String path(String iri) {
        return iri.substring(ROOT.length());
    }

    /** An IRI for readers, short where it can be. */
    static String shortened(Node term) {
        return GraphPrefixes.shortened(term.getURI());
    }
}
