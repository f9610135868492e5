// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files that the program is packed with. */
final class Turtle {

    private Turtle() {}

    /** A file as it is on disk. */
    static byte[] bytes(String path) {
        try (InputStream stream = Turtle.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not on the class path: build the program anew");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** The statements of some files together, with their prefixes. */
    static Graph graph(Collection<String> paths) {
        Graph graph = GraphFactory.createDefaultGraph();
        paths.forEach(path -> RDFParser.source(new ByteArrayInputStream(bytes(path)))
                .lang(Lang.TURTLE)
                .base(PublishedDocument.ROOT)
                .parse(graph));
        return graph;
    }
}
