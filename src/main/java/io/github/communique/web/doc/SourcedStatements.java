// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Which article says what: all statements in the default graph, as at the endpoint, so that a client which follows links and
 * looks at no other finds them; and each once more in every graph that tells it.
 */
record SourcedStatements(Graph statements, DatasetGraph data) {

    DatasetGraph graphs() {
        DatasetGraph graphs = DatasetGraphFactory.create();
        statements.find().forEachRemaining(triple -> put(graphs, triple));
        return graphs;
    }

    private void put(DatasetGraph graphs, Triple triple) {
        graphs.add(Quad.create(Quad.defaultGraphIRI, triple));
        Iter.toList(data.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .forEach(graphs::add);
    }
}
