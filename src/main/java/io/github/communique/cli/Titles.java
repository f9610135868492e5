// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.store.View;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * What things are called in words.
 *
 * @param data that call them so
 */
record Titles(View data) {

    /** The name of a thing; empty where it has none, or is no longer there. */
    String of(String iri) {
        return data.read(dataset -> dataset
                .getDefaultGraph()
                .find(NodeFactory.createURI(iri), RDFS.label.asNode(), Node.ANY)
                .mapWith(label -> label.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .orElse(""));
    }
}
