// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Ontology;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Gives names to what the articles do not name: types and codes as the ontology does, and what is the same elsewhere as it
 * is named here, so that a reader of the document needs no second one.
 */
record OntologyNames(Ontology ontology) {

    void addTo(Graph graph) {
        Set<Node> linked = new HashSet<>();
        graph.find().forEachRemaining(triple -> linked.add(triple.getObject()));
        linked.stream().filter(Node::isURI).forEach(node -> ontology.graph()
                .find(node, RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(graph::add));
        graph.find(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY).toList().forEach(same -> graph.find(
                        same.getSubject(), RDFS.label.asNode(), Node.ANY)
                .toList()
                .forEach(name -> graph.add(Triple.create(same.getObject(), RDFS.label.asNode(), name.getObject()))));
    }
}
