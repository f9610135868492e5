// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Graphs that are packed with the program, in Turtle. */
public final class Packed {

    private Packed() {}

    /**
     * A fresh copy of one.
     *
     * @param path on the class path
     * @param base of its relative IRIs
     */
    public static Graph graph(String path, String base) {
        try (InputStream stream = Packed.class.getResourceAsStream(path)) {
            return RDFParser.source(Objects.requireNonNull(stream, path + " is not on the class path"))
                    .lang(Lang.TURTLE)
                    .base(base)
                    .toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
