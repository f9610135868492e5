// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.RdfType;
import io.github.communique.web.graph.XmlText;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes a graph out of a store: a small one as nicely as can be, a large one as it streams by. */
final class GraphSpool {

    /** A graph of more statements is not taken into memory. */
    private static final long LARGE = 50_000;

    private static final long BOUND = 4L << 30;

    private GraphSpool() {}

    static Content of(Graph graph, RdfType type) {
        Spool spool = new Spool(BOUND);
        try {
            write(graph, type, spool);
            return spool.filled();
        } catch (IOException e) {
            spool.close();
            throw new UncheckedIOException("the graph cannot be kept", e);
        } catch (RuntimeException | Error e) {
            spool.close();
            throw e;
        }
    }

    private static void write(Graph graph, RdfType type, Spool spool) {
        if (graph.stream().limit(LARGE + 1).count() <= LARGE) {
            Graph copy = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(copy, graph);
            type.write(copy, spool);
        } else {
            RDFWriter.source(type == RdfType.RDF_XML ? XmlText.fit(graph) : graph)
                    .format(streaming(type))
                    .output(spool);
        }
    }

    private static RDFFormat streaming(RdfType type) {
        return switch (type) {
            case TURTLE -> RDFFormat.TURTLE_BLOCKS;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case N_TRIPLES -> RDFFormat.NTRIPLES;
            case N_QUADS -> RDFFormat.NQUADS;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case JSON_LD ->
                throw Problem.of(
                                422,
                                "This graph is too large for JSON-LD",
                                "Ask for Turtle or N-Triples, which stream, or take a dump.")
                        .kind("answer-too-long");
        };
    }
}
