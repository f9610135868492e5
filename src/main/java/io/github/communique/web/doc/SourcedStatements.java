// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.dump.FirstTelling;
import io.github.communique.ontology.Dip;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Statements with the graphs that tell them. */
record SourcedStatements(Graph statements, ToldThings.At data) {

    private record Source(Triple triple, String graph) implements FirstTelling.Told {

        @Override
        public String predicate() {
            return NodeFmtLib.strNT(triple.getPredicate());
        }

        @Override
        public String language() {
            return triple.getObject().isLiteral() ? triple.getObject().getLiteralLanguage() : "";
        }
    }

    /** Without names of graphs: of what articles disagree on, what the first tells. */
    Graph flat() {
        Graph flat = GraphFactory.createDefaultGraph();
        statements.stream()
                .flatMap(this::sources)
                .collect(Collectors.groupingBy(source -> source.triple().getSubject()))
                .values()
                .forEach(told -> FirstTelling.of(told).forEach(source -> flat.add(source.triple())));
        return flat;
    }

    /**
     * The same in the default graph, so that a client which follows links and looks at no other finds it; and every
     * statement once more in each graph that tells it.
     */
    DatasetGraph graphs() {
        DatasetGraph graphs = DatasetGraphFactory.create();
        flat().find().forEachRemaining(graphs.getDefaultGraph()::add);
        statements.find().forEachRemaining(triple -> data.quads(triple).forEach(graphs::add));
        return graphs;
    }

    /** Only of what is reported in several articles it counts in which others a statement stands beside the first. */
    private Stream<Source> sources(Triple triple) {
        List<String> graphs = statements.contains(triple.getSubject(), Dip.reportedIn, Node.ANY)
                ? data.graphs(triple)
                : data.firstGraph(triple).stream().toList();
        return graphs.isEmpty()
                ? Stream.of(new Source(triple, ""))
                : graphs.stream().map(graph -> new Source(triple, graph));
    }
}
