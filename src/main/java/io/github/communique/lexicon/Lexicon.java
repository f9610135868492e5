// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All frames, ready to be asked by the words that trigger them. */
public final class Lexicon {

    private final List<Frame> frames;
    private final List<Cue> cues;
    private final Map<String, Set<String>> wordLists;
    private final Map<String, List<Entry>> byTrigger = new HashMap<>();

    /**
     * A pattern with the frame it belongs to.
     *
     * @param frame the frame
     * @param pattern one of its patterns
     */
    public record Entry(Frame frame, Pattern pattern) {}

    /**
     * A lexicon of these parts.
     *
     * @param frames what evokes events
     * @param cues what makes a saying a more specific act
     * @param wordLists lists of lemmas by their local name
     */
    public Lexicon(Collection<Frame> frames, Collection<Cue> cues, Map<String, Set<String>> wordLists) {
        this.frames = List.copyOf(frames);
        this.cues = List.copyOf(cues);
        this.wordLists = Map.copyOf(wordLists);
        this.frames.forEach(this::index);
        byTrigger.replaceAll((trigger, entries) -> List.copyOf(entries));
    }

    private void index(Frame frame) {
        for (Pattern pattern : frame.patterns()) {
            pattern.triggers().stream()
                    .map(words -> head(pattern, words))
                    .distinct()
                    .forEach(head -> byTrigger
                            .computeIfAbsent(head, key -> new java.util.ArrayList<>())
                            .add(new Entry(frame, pattern)));
        }
    }

    /** A verb stands before its particle, a noun behind what belongs to it. */
    private static String head(Pattern pattern, String words) {
        String[] parts = words.split("_");
        return pattern.form() == Pattern.Form.NOMINAL ? parts[parts.length - 1] : parts[0];
    }

    /** The frames, in the order of the files. */
    public List<Frame> frames() {
        return frames;
    }

    /** The patterns that a lemma may trigger. */
    public List<Entry> triggeredBy(String lemma) {
        return byTrigger.getOrDefault(lemma, List.of());
    }

    /** What turns a saying into a more specific act. */
    public List<Cue> cues() {
        return cues;
    }

    /** Whether a word list has a word, or what stands before its hyphen: "ex" of "ex-minister". */
    public boolean begins(String list, String word) {
        Set<String> words = words(list);
        return words.contains(word) || words.contains(word.replaceFirst("[-‐‑–].*", ""));
    }

    /** What a word list with values, such as "two=2", says of a word; blank where the word has none of its own. */
    public Optional<String> value(String list, String word) {
        return words(list).stream()
                .filter(entry -> entry.equals(word) || entry.startsWith(word + "="))
                .map(entry -> entry.substring(Math.min(entry.length(), word.length() + 1)))
                .findFirst();
    }

    /** The number that a word list such as "two=2" gives for a word. */
    public Optional<Integer> number(String list, String word) {
        return value(list, word).filter(number -> !number.isEmpty()).map(Integer::valueOf);
    }

    /**
     * The lemmas of a word list; phrases have their words joined by an underscore.
     *
     * @throws IllegalArgumentException where the lexicon has no such list
     */
    public Set<String> words(String list) {
        Set<String> words = wordLists.get(list);
        if (words == null) {
            throw new IllegalArgumentException(
                    "the lexicon has no word list lex:" + list + "; add it to ontology/lexicon/grammar.ttl");
        }
        return words;
    }
}
