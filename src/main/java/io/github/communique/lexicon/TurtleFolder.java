// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The Turtle files of a folder with their texts, so that what is wrong in them can be shown; the folder stands on the class
 * path or in the file system.
 *
 * @param texts the texts by the paths of the files
 */
public record TurtleFolder(SortedMap<String, String> texts) {

    /** Reads a folder of the program's own resources, such as {@code /ontology/lexicon}. */
    public static TurtleFolder ofResources(String folder) {
        URL url = TurtleFolder.class.getResource(folder);
        if (url == null) {
            throw new IllegalStateException("the program was built without its folder " + folder);
        }
        try {
            URI address = url.toURI();
            if (!"jar".equals(address.getScheme())) {
                return read(Path.of(address));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return read(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resources in " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no address of a folder: " + url, e);
        }
    }

    /** Reads the Turtle files that stand directly in a folder. */
    public static TurtleFolder read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(any -> any.toString().endsWith(".ttl")).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
        }
        return new TurtleFolder(texts);
    }

    /** The same with one of its files alone, by the name of that. */
    public TurtleFolder file(String name) {
        SortedMap<String, String> one = new TreeMap<>(texts);
        one.keySet().removeIf(path -> !path.endsWith("/" + name));
        return new TurtleFolder(one);
    }

    /**
     * What all files say.
     *
     * @throws LexiconException where one of them is no Turtle
     */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        texts.forEach((file, text) -> parse(file, text, graph));
        return graph;
    }

    private static void parse(String file, String text, Graph graph) {
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Said.LEX)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(graph);
        } catch (RiotException e) {
            throw new LexiconException(file + " is no Turtle: " + e.getMessage() + "; mend it there", e);
        }
    }

    /** What is wrong, behind the file and line where it stands. */
    String told(Slip slip) {
        return texts.entrySet().stream()
                        .flatMap(file ->
                                line(file.getValue(), slip).stream().map(line -> file.getKey() + ":" + line + ": "))
                        .findFirst()
                        .orElse("")
                + slip;
    }

    /** The line of the words that are wrong, or else that of their subject. */
    private static List<Integer> line(String text, Slip slip) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\S*[:#]" + java.util.regex.Pattern.quote(slip.name()) + "[>\\s].*")) {
                return List.of(exact(lines, i, slip.text().replace("\"", "\\\"")) + 1);
            }
        }
        return List.of();
    }

    private static int exact(List<String> lines, int start, String words) {
        for (int i = start; i < lines.size() && !words.isEmpty(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        return start;
    }
}
