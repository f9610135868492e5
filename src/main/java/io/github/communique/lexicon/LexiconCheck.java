// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/** Judges what shapes cannot: whether the patterns of a file can be read, with the words of the files beside it. */
public final class LexiconCheck {

    private static final String VOCABULARY = "frame.ttl";

    private final Ontology ontology;

    /** A check by an ontology, whose types the frames may evoke. */
    public LexiconCheck(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * What is wrong in a file of a lexicon, each with line and remedy; nothing in any other Turtle file.
     *
     * @throws IOException where the file or its folder cannot be read
     */
    public List<String> wrong(Path file) throws IOException {
        if (!file.toString().endsWith(".ttl")) {
            return List.of();
        }
        TurtleFolder own = new TurtleFolder(new TreeMap<>(Map.of(file.toString(), Files.readString(file))));
        Graph graph = own.graph();
        Set<String> subjects = graph.stream()
                .map(LexiconCheck::subject)
                .filter(subject -> subject.startsWith(Said.LEX))
                .collect(Collectors.toSet());
        if (subjects.isEmpty()) {
            return List.of();
        }
        background(file).graph().stream()
                .filter(triple -> !subjects.contains(subject(triple)))
                .forEach(graph::add);
        return LexiconReader.slips(graph, ontology).stream()
                .filter(slip -> subjects.contains(slip.subject()))
                .map(own::told)
                .toList();
    }

    /** The folder of the file, if it is a lexicon, or else the program's own. */
    private static TurtleFolder background(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isRegularFile(folder.resolve(VOCABULARY))
                ? TurtleFolder.read(folder)
                : TurtleFolder.ofResources("/ontology/lexicon");
    }

    private static String subject(Triple triple) {
        return triple.getSubject().toString();
    }
}
