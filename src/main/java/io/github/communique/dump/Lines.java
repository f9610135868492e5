// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Triples and quads as lines of N-Triples and N-Quads, without the line's end; labels of blank nodes survive. */
final class Lines {

    private Lines() {}

    static String of(Triple triple) {
        return NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject()) + " .";
    }

    static String of(Quad quad) {
        return NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph()) + " .";
    }

    /** Reads lines of N-Triples, in their order. */
    static void read(CharSequence lines, Consumer<Triple> taker) {
        RDFParser.fromString(lines.toString(), Lang.NTRIPLES)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        taker.accept(triple);
                    }
                });
    }
}
