// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.store.View;
import io.github.communique.web.graph.Packed;
import io.github.communique.web.graph.Remembered;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the endpoint says of itself to machines: what it can do, how much it holds, and what may be asked. */
final class EndpointDescription {

    private static final Node TRIPLES = NodeFactory.createURI("http://rdfs.org/ns/void#triples");
    private static final Node NUMBER = NodeFactory.createURI("https://schema.org/numberOfItems");

    private final String base;
    private final SampleGraph questions;
    private final SampleQuestions samples;
    private final Remembered<Graph> counts;

    EndpointDescription(View view, String base, SampleQuestions samples) {
        this.base = base;
        this.samples = samples;
        questions = new SampleGraph(base);
        counts = new Remembered<>(view, this::counted);
    }

    /** What does not depend on the data. */
    static Graph fixed(String base) {
        return Packed.graph("/web/endpoint.ttl", base);
    }

    /** @param path under which the endpoint was asked, which may be that of a release */
    Graph graph(String path) {
        Graph graph = at(path, fixed(base));
        questions.declare(graph);
        GraphUtil.addInto(graph, questions.of(samples.all()));
        GraphUtil.addInto(graph, counts.answer());
        return graph;
    }

    private Graph at(String path, Graph graph) {
        Node usual = NodeFactory.createURI(base + "sparql");
        Node here = NodeFactory.createURI(base + path);
        Graph moved = GraphFactory.createDefaultGraph();
        graph.stream()
                .map(triple -> Triple.create(
                        triple.getSubject().equals(usual) ? here : triple.getSubject(),
                        triple.getPredicate(),
                        triple.getObject().equals(usual) ? here : triple.getObject()))
                .forEach(moved::add);
        return moved;
    }

    private Graph counted(DatasetGraph dataset) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(
                NodeFactory.createURI(base + "dataset#union"),
                TRIPLES,
                number(dataset.getDefaultGraph().stream().count()));
        graph.add(NodeFactory.createURI(base + "data"), NUMBER, number(graphs(dataset)));
        return graph;
    }

    private static long graphs(DatasetGraph dataset) {
        long[] count = {0};
        dataset.listGraphNodes().forEachRemaining(any -> count[0]++);
        return count[0];
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }
}
