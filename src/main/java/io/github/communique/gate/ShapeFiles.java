// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/** The files of {@code shapes/}, as {@code shapes/index.ttl} lists them in parts. */
final class ShapeFiles {

    private static final String BASE = "https://w3id.org/communique/shapes/";
    private static final String FOLDER = "shapes/";

    private ShapeFiles() {}

    /**
     * The shapes of the named parts, such as {@code facts}.
     *
     * @throws IllegalStateException if a file is missing from the class path, or holds no sound shapes
     */
    static Shapes read(String... parts) {
        return parse(graph(parts));
    }

    /** The same, not parsed yet. */
    static Graph graph(String... parts) {
        Graph index = file("index");
        Graph shapes = GraphFactory.createDefaultGraph();
        for (String part : parts) {
            index.find(NodeFactory.createURI(BASE + part), DCTerms.hasPart.asNode(), Node.ANY)
                    .forEach(entry -> add(shapes, entry.getObject().getURI().substring(BASE.length())));
        }
        return shapes;
    }

    private static void add(Graph shapes, String name) {
        Graph file = file(name);
        file.find().forEach(shapes::add);
        shapes.getPrefixMapping().setNsPrefixes(file.getPrefixMapping());
    }

    private static Graph file(String name) {
        String path = FOLDER + name + ".ttl";
        try (InputStream in = ShapeFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return RDFParser.source(in).lang(Lang.TURTLE).base(BASE).toGraph();
        } catch (RiotException broken) {
            throw new IllegalStateException(path + " is not well-formed Turtle: " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    /**
     * The shapes of a graph.
     *
     * @throws IllegalStateException if it holds no sound shapes
     */
    static Shapes parse(Graph shapes) {
        try {
            return Shapes.parse(shapes);
        } catch (ShaclParseException | PatternSyntaxException broken) {
            throw new IllegalStateException("shapes/ holds a shape that is not sound: " + broken.getMessage(), broken);
        }
    }
}
