// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;

/**
 * Reads which sources are to be followed:
 *
 * <pre>
 * &#64;prefix watch: &lt;https://w3id.org/communique/watch#&gt; .
 * [] watch:source &lt;https://news.example/feed.xml&gt; ; watch:every "PT15M" .
 * [] watch:source "articles/" .
 * </pre>
 */
public final class SourceFile {

    private static final String NS = "https://w3id.org/communique/watch#";
    private static final Node SOURCE = NodeFactory.createURI(NS + "source");
    private static final Node EVERY = NodeFactory.createURI(NS + "every");

    private SourceFile() {}

    /**
     * Reads a file of Turtle.
     *
     * @param usual how often sources are looked at that do not say
     * @throws IOException if it is none, or names no source; the message says what and where
     */
    public static List<Source> read(Path file, Duration usual) throws IOException {
        try {
            Graph graph = RDFDataMgr.loadGraph(file.toUri().toString());
            List<Source> sources = new ArrayList<>();
            for (Triple told : graph.find(Node.ANY, SOURCE, Node.ANY).toList()) {
                sources.add(new Source(name(file, told.getObject()), every(graph, told.getSubject(), usual)));
            }
            if (sources.isEmpty()) {
                throw new IOException(file + " names no source; write: [] <" + SOURCE.getURI() + "> <ADDRESS> .");
            }
            return List.copyOf(sources);
        } catch (RiotException | IllegalArgumentException | DateTimeParseException wrong) {
            throw new IOException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    /** Names of files begin at the folder of the file that names them. */
    private static String name(Path file, Node told) {
        String name = told.isURI() ? told.getURI() : told.getLiteralLexicalForm();
        if (name.matches("(?i)https?://.*")) {
            return name;
        }
        Path path = name.startsWith("file:") ? Path.of(URI.create(name)) : Path.of(name);
        return file.toAbsolutePath().resolveSibling(path).toString();
    }

    private static Duration every(Graph graph, Node source, Duration usual) {
        return graph.find(source, EVERY, Node.ANY).toList().stream()
                .map(told -> Duration.parse(told.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(usual);
    }
}
