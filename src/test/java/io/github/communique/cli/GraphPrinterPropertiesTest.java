// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.property.OddGraphs;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

class GraphPrinterPropertiesTest {

    private static final String ONE = "https://site.example/doc/article/one";
    private static final String TWO = "https://site.example/doc/article/two";

    @Provide
    Arbitrary<Graph> graphs() {
        return OddGraphs.graphs();
    }

    @Property(seed = "2026", tries = 300)
    void whatIsPrintedReadsBackAsItself(
            @ForAll("graphs") Graph one, @ForAll("graphs") Graph two, @ForAll RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphPrinter printer = new GraphPrinter(format, out, Set.of())) {
            printer.print(ONE, one);
            printer.print(TWO, named(two));
        }
        DatasetGraph read = OddGraphs.read(out.toByteArray(), format.format().getLang());

        if (format.namesGraphs()) {
            assertThat(read.getGraph(uri(ONE)).isIsomorphicWith(one))
                    .as(out.toString())
                    .isTrue();
            assertThat(read.getGraph(uri(TWO)).isIsomorphicWith(named(two))).isTrue();
        } else {
            Graph both = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(both, one);
            GraphUtil.addInto(both, named(two));
            assertThat(read.getDefaultGraph().isIsomorphicWith(both))
                    .as(out.toString())
                    .isTrue();
        }
    }

    /** Nameless nodes of two articles are never the same, so the second has none here. */
    private static Graph named(Graph graph) {
        Graph named = GraphFactory.createDefaultGraph();
        graph.stream()
                .filter(triple ->
                        !triple.getSubject().isBlank() && !triple.getObject().isBlank())
                .forEach(named::add);
        return named;
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
