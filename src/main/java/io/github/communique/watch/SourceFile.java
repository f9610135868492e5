// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

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
        Graph graph = graph(file);
        List<Source> sources = new ArrayList<>();
        try {
            requireKnown(graph);
            for (Triple told : graph.find(Node.ANY, SOURCE, Node.ANY).toList()) {
                sources.add(new Source(name(file, told.getObject()), every(graph, told.getSubject(), usual)));
            }
        } catch (IllegalArgumentException wrong) {
            throw new IOException(file + ": " + wrong.getMessage(), wrong);
        }
        if (sources.isEmpty()) {
            throw new IOException(file + " names no source; write: [] <" + SOURCE.getURI() + "> <ADDRESS> .");
        }
        return List.copyOf(sources);
    }

    private static Graph graph(Path file) throws IOException {
        try (InputStream turtle = Files.newInputStream(file)) {
            return RDFParser.source(turtle)
                    .base(file.toUri().toString())
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .toGraph();
        } catch (NoSuchFileException absent) {
            throw new IOException(file + ": there is no such file; check the path", absent);
        } catch (RiotException broken) {
            throw new IOException(
                    file + " is no well-formed Turtle: " + broken.getMessage() + "; it begins with: @prefix watch: <"
                            + NS + "> .",
                    broken);
        }
    }

    /** A word that is spelt wrong would be passed over. */
    private static void requireKnown(Graph graph) {
        for (Triple told : graph.find().toList()) {
            Node word = told.getPredicate();
            if (word.getURI().startsWith(NS) && !word.equals(SOURCE) && !word.equals(EVERY)) {
                throw new IllegalArgumentException(
                        "nobody knows <" + word.getURI() + ">; what can be said is watch:source and watch:every");
            }
        }
    }

    /** Names of files begin at the folder of the file that names them. */
    private static String name(Path file, Node told) {
        String name = told.isURI() ? told.getURI() : told.getLiteralLexicalForm();
        boolean here = name.startsWith("file:");
        if (Source.isAddress(name) && !here) {
            return name;
        }
        Path path = here ? Path.of(URI.create(name)) : Path.of(name);
        return file.toAbsolutePath().resolveSibling(path).toString();
    }

    private static Duration every(Graph graph, Node source, Duration usual) {
        return graph.find(source, EVERY, Node.ANY).toList().stream()
                .map(told -> duration(told.getObject()))
                .findFirst()
                .orElse(usual);
    }

    private static Duration duration(Node told) {
        String text = told.isLiteral() ? told.getLiteralLexicalForm() : told.toString();
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "watch:every \"" + text + "\" is no length of time; write one such as \"PT15M\" or \"PT2H\"",
                    wrong);
        }
    }
}
