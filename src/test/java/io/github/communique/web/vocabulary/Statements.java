// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** Small graphs. */
final class Statements {

    private Statements() {}

    /** A graph that defines the terms with these IRIs. */
    static Graph defining(String iris) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String iri : iris.split(" ")) {
            graph.add(NodeFactory.createURI(iri), RDFS.isDefinedBy.asNode(), NodeFactory.createURI("e:ontology"));
        }
        return graph;
    }
}
