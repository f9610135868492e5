// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A test of the W3C's suite for SHACL.
 *
 * @param name of its file
 * @param shapes what judges
 * @param data what is judged
 * @param expected the report, without its words; empty where the shapes are to be found unsound
 */
record SuiteCase(String name, Graph shapes, Graph data, Graph expected) {

    private static final String MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String TEST = "http://www.w3.org/ns/shacl-test#";
    private static final Set<Node> COMPARED = Set.of(
            SHACL.focusNode,
            SHACL.resultPath,
            SHACL.resultSeverity,
            SHACL.sourceConstraintComponent,
            SHACL.sourceShape,
            SHACL.value);

    /** The tests that a file describes. */
    static List<SuiteCase> of(Path file) {
        Graph graph = RDFDataMgr.loadGraph(file.toUri().toString());
        return objects(graph, Node.ANY, MANIFEST + "action")
                .map(action -> {
                    Node test = graph.find(Node.ANY, uri(MANIFEST + "action"), action)
                            .next()
                            .getSubject();
                    Node result = objects(graph, test, MANIFEST + "result")
                            .findFirst()
                            .orElseThrow();
                    return new SuiteCase(
                            file.getParent().getFileName() + "/"
                                    + file.getFileName().toString().replace(".ttl", ""),
                            load(graph, action, "shapesGraph", file),
                            load(graph, action, "dataGraph", file),
                            result.isURI() ? Graph.emptyGraph : plain(graph, result));
                })
                .toList();
    }

    /** A report with what the suite compares, its nameless shapes as nameless nodes. */
    static Graph plain(Graph graph, Node report) {
        Graph plain = GraphFactory.createDefaultGraph();
        graph.find(report, SHACL.conforms, Node.ANY).forEach(plain::add);
        graph.find(report, SHACL.result, Node.ANY).toList().forEach(link -> {
            plain.add(link);
            graph.find(link.getObject(), Node.ANY, Node.ANY).toList().stream()
                    .filter(fact -> COMPARED.contains(fact.getPredicate()))
                    .forEach(fact -> {
                        plain.add(fact);
                        if (fact.getPredicate().equals(SHACL.resultPath)) {
                            addPath(graph, fact.getObject(), plain);
                        }
                    });
        });
        return plain;
    }

    private static void addPath(Graph graph, Node path, Graph plain) {
        if (path.isBlank()) {
            ExtendedIterator<Triple> parts = graph.find(path, Node.ANY, Node.ANY);
            parts.filterDrop(part -> part.getObject().equals(RDFS.Resource.asNode())
                            || part.getObject().equals(RDF.List.asNode()))
                    .toList()
                    .forEach(part -> {
                        plain.add(part);
                        addPath(graph, part.getObject(), plain);
                    });
        }
    }

    private static Graph load(Graph graph, Node action, String which, Path file) {
        Node place = objects(graph, action, TEST + which).findFirst().orElseThrow();
        boolean itself = place.getURI().equals(file.toUri().toString());
        return itself ? graph : RDFDataMgr.loadGraph(place.getURI());
    }

    private static Stream<Node> objects(Graph graph, Node subject, String property) {
        return graph.find(subject, uri(property), Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
