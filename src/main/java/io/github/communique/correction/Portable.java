// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes statements as text that is kept and not asserted: N-Triples in order, in which what stands under the base of the
 * site begins with {@value #HERE}, so that a store can move to another base.
 *
 * @param base of the site
 */
record Portable(String base) {

    private static final String HERE = "urn:communique:here:";

    String text(Graph graph) {
        Graph moved = moved(graph, iri -> swapped(iri, base, HERE));
        return RDFWriter.source(moved)
                .lang(Lang.NTRIPLES)
                .asString()
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    Graph graph(String text) {
        Graph read = RDFParser.fromString(text, Lang.NTRIPLES).toGraph();
        return moved(read, iri -> swapped(iri, HERE, base));
    }

    private static String swapped(String iri, String from, String to) {
        return iri.startsWith(from) ? to + iri.substring(from.length()) : iri;
    }

    private static Graph moved(Graph graph, UnaryOperator<String> names) {
        Graph other = GraphFactory.createDefaultGraph();
        graph.find()
                .forEachRemaining(fact -> other.add(
                        moved(fact.getSubject(), names), fact.getPredicate(), moved(fact.getObject(), names)));
        return other;
    }

    private static Node moved(Node term, UnaryOperator<String> names) {
        return term.isURI() ? NodeFactory.createURI(names.apply(term.getURI())) : term;
    }
}
