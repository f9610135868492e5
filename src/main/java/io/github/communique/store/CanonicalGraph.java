// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * A named graph with its canonical lines: N-Quads, one quad a line, sorted; the same graph always gives the same bytes.
 *
 * @param lines the N-Quads in UTF-8; none if the graph is empty
 */
record CanonicalGraph(String name, Set<Quad> quads, byte[] lines) {

    static List<CanonicalGraph> of(Map<String, Graph> graphs) {
        return graphs.entrySet().stream()
                .map(graph -> of(graph.getKey(), graph.getValue()))
                .toList();
    }

    static CanonicalGraph of(String name, Graph graph) {
        Node node = named(name);
        List<Triple> triples = graph.stream().map(CanonicalGraph::stored).toList();
        UnaryOperator<Node> labels = BlankLabels.of(name, triples);
        Set<Quad> quads =
                triples.stream().map(triple -> quad(node, triple, labels)).collect(Collectors.toUnmodifiableSet());
        WrittenTerms terms = new WrittenTerms();
        byte[] lines = lines(quads.stream(), terms);
        if (!comesBack(name, quads, terms, lines)) {
            throw unwritable(name, null);
        }
        return new CanonicalGraph(name, quads, lines);
    }

    private static boolean comesBack(String name, Set<Quad> quads, WrittenTerms terms, byte[] lines) {
        try {
            return !terms.alike() && quads.stream().allMatch(WrittenTerms::inPlace)
                    ? terms.readAsThemselves()
                    : parse(name, lines).quads.equals(quads);
        } catch (RiotException e) {
            throw unwritable(name, e);
        }
    }

    /** Nothing, under a name. */
    static CanonicalGraph empty(String name) {
        return new CanonicalGraph(name, Set.of(), new byte[0]);
    }

    /** Reads what {@link #lines} holds. */
    static CanonicalGraph parse(String name, byte[] lines) {
        DatasetGraph read = DatasetGraphFactory.create();
        try {
            parse(lines, StreamRDFLib.dataset(read));
        } catch (RiotException e) {
            throw unwritable(name, e);
        }
        return new CanonicalGraph(name, read.stream().collect(Collectors.toUnmodifiableSet()), lines);
    }

    /**
     * Reads lines as they are written here, each blank node under its label.
     *
     * @throws RiotException if they cannot be read
     */
    static void parse(byte[] lines, StreamRDF into) {
        RDFParser.source(new ByteArrayInputStream(lines))
                .lang(Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(into);
    }

    /** The canonical lines of quads that already are as the store keeps them. */
    static byte[] lines(Stream<Quad> quads) {
        return lines(quads, new WrittenTerms());
    }

    private static byte[] lines(Stream<Quad> quads, WrittenTerms terms) {
        TreeSet<String> sorted = quads.map(terms::line).collect(Collectors.toCollection(TreeSet::new));
        return String.join("", sorted).getBytes(StandardCharsets.UTF_8);
    }

    boolean isEmpty() {
        return quads.isEmpty();
    }

    private static Quad quad(Node graph, Triple triple, UnaryOperator<Node> labels) {
        return Quad.create(
                graph, labels.apply(triple.getSubject()), triple.getPredicate(), labels.apply(triple.getObject()));
    }

    private static Triple stored(Triple triple) {
        return Triple.create(triple.getSubject(), triple.getPredicate(), stored(triple.getObject()));
    }

    /** A term as TDB2 gives it back: it keeps numbers and dates by value, hence in one form. */
    private static Node stored(Node term) {
        NodeId value = term.isLiteral() ? NodeIdInline.inline(term) : null;
        return value == null ? term : NodeIdInline.extract(value);
    }

    private static Node named(String name) {
        try {
            if (IRIx.create(name).isAbsolute()) {
                return NodeFactory.createURI(name);
            }
        } catch (IRIException e) {
            throw new StoreException("the name of a graph must be an absolute IRI: <" + name + ">", e);
        }
        throw new StoreException("the name of a graph must be an absolute IRI: <" + name + ">");
    }

    private static StoreException unwritable(String name, RiotException cause) {
        String message =
                "graph <" + name + "> holds a term that N-Quads cannot carry; correct the graph before storing it";
        return new StoreException(cause == null ? message : message + ": " + cause.getMessage(), cause);
    }
}
