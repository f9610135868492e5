// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.property.OddGraphs;
import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

class RdfTypePropertiesTest {

    private static final Node NAME = NodeFactory.createURI("https://site.example/doc/article/one");

    @Provide
    Arbitrary<Graph> graphs() {
        return OddGraphs.graphs();
    }

    @Property(seed = "2026", tries = 300)
    void whatIsAnsweredReadsBackAsItself(@ForAll("graphs") Graph graph, @ForAll RdfType type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        type.write(graph, out);

        assertThat(read(out, type).getDefaultGraph().isIsomorphicWith(graph))
                .as(out.toString())
                .isTrue();
        if (type.quads()) {
            DatasetGraph graphs = DatasetGraphFactory.create();
            graphs.addGraph(NAME, graph);
            ByteArrayOutputStream named = new ByteArrayOutputStream();
            type.write(graphs, named);

            assertThat(read(named, type).getGraph(NAME).isIsomorphicWith(graph)).isTrue();
        }
    }

    private static DatasetGraph read(ByteArrayOutputStream out, RdfType type) {
        return OddGraphs.read(out.toByteArray(), RDFLanguages.contentTypeToLang(type.type()));
    }
}
