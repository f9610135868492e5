// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files that make up the ontology. */
final class Modules {

    /** Their places on the class path, each after what it imports. */
    static final List<String> FILES = List.of(
            "ontology/core.ttl",
            "ontology/codes/plover.ttl",
            "ontology/codes/cameo.ttl",
            "ontology/events.ttl",
            "ontology/alignments.ttl");

    private Modules() {}

    /** All of them in one graph. */
    static Graph read() {
        Graph graph = GraphFactory.createDefaultGraph();
        FILES.forEach(file -> readInto(graph, file));
        return graph;
    }

    /** One of them. */
    static Graph read(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        readInto(graph, file);
        return graph;
    }

    private static void readInto(Graph graph, String file) {
        try (InputStream in = Modules.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path: build the program anew");
            }
            RDFParser.source(in).lang(Lang.TURTLE).base(Ontology.IRI).parse(graph);
        } catch (RiotException e) {
            throw new IllegalStateException(file + " is no Turtle: " + e.getMessage() + "; mend it and build anew", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
