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
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files of a folder, read as one graph; the folder stands on the class path or in the file system. */
public final class TurtleFolder {

    private TurtleFolder() {}

    /** Reads a folder of the program's own resources, such as {@code /ontology/lexicon}. */
    public static Graph ofResources(String folder) {
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
    public static Graph read(Path folder) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Path file : files(folder)) {
            try (var content = Files.newInputStream(file)) {
                RDFParser.source(content)
                        .lang(Lang.TURTLE)
                        .base(file.toUri().toString())
                        .parse(graph);
            }
        }
        return graph;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }
}
