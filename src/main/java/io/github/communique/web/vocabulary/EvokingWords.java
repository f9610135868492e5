// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.ontology.Dip;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The words by which the lexicon knows events, frame by frame and type by type, as it writes them. */
public final class EvokingWords {

    private static final String LEXICON = PublishedDocument.ROOT + "lexicon";
    private static final List<Node> CONSTRUCTIONS =
            List.of(Evoking.term("verbal"), Evoking.term("nominal"), Evoking.term("adjectival"));

    private final Map<String, Set<String>> byFrame = new HashMap<>();
    private final Map<String, Set<String>> byType = new HashMap<>();
    private final TermGraph lexicon;

    private EvokingWords(TermGraph lexicon) {
        this.lexicon = lexicon;
        lexicon.graph()
                .find(Node.ANY, Evoking.EVOKES, Node.ANY)
                .toList()
                .forEach(evokes -> frame(evokes.getSubject(), evokes.getObject().getURI()));
    }

    /** Those of the lexicon that is worked on. */
    public static EvokingWords load() {
        return new EvokingWords(new TermGraph(Turtle.graph(OntologyShelf.files(Edition.current(), LEXICON))));
    }

    /** The words of the frame by which an event was found; where it was found by none, all words for its type. */
    public Set<String> of(String frame, String type) {
        Set<String> words = byFrame.getOrDefault(frame, Set.of());
        return words.isEmpty() ? byType.getOrDefault(Dip.NS + type, Set.of()) : words;
    }

    private void frame(Node frame, String type) {
        Set<String> words = lexicon.objects(frame, Evoking.PATTERN).stream()
                .flatMap(pattern ->
                        CONSTRUCTIONS.stream().flatMap(construction -> lexicon.texts(pattern, construction).stream()))
                .flatMap(this::first)
                .collect(Collectors.toSet());
        byFrame.put(frame.toString(), words);
        byType.computeIfAbsent(type, any -> new HashSet<>()).addAll(words);
    }

    /** The first group of words that stands in no slot: {@code {participant} meet|visit (with {participant})}. */
    private Stream<String> first(String construction) {
        String words = construction
                .replaceAll("\\{[^}]*\\}('s)?", " ")
                .replaceAll("[()]", " ")
                .strip();
        return Arrays.stream(words.split("\\s+", 2)[0].split("\\|")).flatMap(this::spelt);
    }

    /** A set of words is named by {@code @}; of a verb with its particle the verb counts. */
    private Stream<String> spelt(String word) {
        Stream<String> words = word.startsWith("@")
                ? lexicon.texts(Evoking.term(word.substring(1)), Evoking.term("words")).stream()
                        .flatMap(set -> Arrays.stream(set.split("\\s+")))
                : Stream.of(word);
        return words.map(one -> one.replaceFirst("_.*", ""));
    }
}
