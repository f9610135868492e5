// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The lines of one graph of a file of N-Quads.
 *
 * @param name the graph's name as it stands in the lines, between angle brackets
 */
record GraphLines(String name, TreeSet<String> lines) {

    /** The graph as it is put into a store. */
    Map.Entry<String, Graph> graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        parse(lines, quad -> graph.add(quad.asTriple()));
        return Map.entry(bare(), graph);
    }

    /** The name without brackets; graphs stand in a dump in the order of these. */
    String bare() {
        return name.substring(1, name.length() - 1);
    }

    /** Reads lines of N-Quads; labels of blank nodes survive. */
    static void parse(Collection<String> lines, Consumer<Quad> taker) {
        RDFParser.fromString(String.join("\n", lines), Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        taker.accept(quad);
                    }
                });
    }
}
