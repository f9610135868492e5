// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads a lexicon from RDF in the vocabulary of {@code ontology/lexicon/frame.ttl}. */
public final class LexiconReader {

    private static final String PREPOSITION = "preposition";

    private final Said said;
    private final FrameReading frames;
    private final List<Slip> slips = new ArrayList<>();

    private LexiconReader(Graph graph, Ontology ontology) {
        said = new Said(graph);
        PatternGrammar grammar = new PatternGrammar(
                said.lists("WordList").getOrDefault(PREPOSITION, Set.of()), new WordSets(said.lists("WordSet")));
        frames = new FrameReading(said, grammar, ontology, slips);
    }

    /**
     * The lexicon in the files of a folder.
     *
     * @throws LexiconException where something is written wrongly; it names each place with file and line
     */
    public static Lexicon read(TurtleFolder folder, Ontology ontology) {
        LexiconReader reader = new LexiconReader(folder.graph(), ontology);
        Lexicon lexicon = reader.lexicon();
        if (!reader.slips.isEmpty()) {
            throw new LexiconException(reader.slips.stream().map(folder::told).collect(Collectors.joining("\n")));
        }
        return lexicon;
    }

    /** What is wrong with what a graph holds. */
    static List<Slip> slips(Graph graph, Ontology ontology) {
        LexiconReader reader = new LexiconReader(graph, ontology);
        reader.lexicon();
        return List.copyOf(reader.slips);
    }

    private Lexicon lexicon() {
        said.undefined().map(LexiconReader::undefined).forEach(slips::add);
        said.instances("Pattern").filter(said::loose).map(LexiconReader::loose).forEach(slips::add);
        Map<String, Set<String>> lists = said.lists("WordList");
        return new Lexicon(each("Frame", frames::frame), each("Cue", frames::cue), lists);
    }

    private static Slip undefined(Triple triple) {
        return new Slip(
                triple.getSubject().toString(),
                "lex:" + Said.localName(triple.getPredicate()),
                "there is no such property; ontology/lexicon/frame.ttl has those that there are");
    }

    private static Slip loose(Node pattern) {
        return new Slip(pattern.getURI(), "", "no frame has this pattern; name it with lex:pattern in its frame");
    }

    private <T> List<T> each(String type, Function<Node, T> reading) {
        return said.instances(type).flatMap(node -> tried(node, reading)).toList();
    }

    private <T> Stream<T> tried(Node node, Function<Node, T> reading) {
        try {
            return Optional.of(reading.apply(node)).stream();
        } catch (IllegalArgumentException wrong) {
            slips.add(new Slip(node.getURI(), "", wrong.getMessage()));
            return Stream.empty();
        }
    }
}
