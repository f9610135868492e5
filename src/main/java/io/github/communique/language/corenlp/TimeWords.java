// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words, kept in {@code language/times.txt}, of which a sentence without figures must have one for the rules of SUTime and
 * those for numbers to find anything in it. It is the other way round that they err: most sentences with such a word tell no time.
 */
final class TimeWords {

    private static final String FILE = "/language/times.txt";
    private static final String ANY = "*";
    private static final String HYPHEN = "-";

    private final Set<String> whole = new HashSet<>();
    private final List<String> ends;
    private final Pattern hyphened;

    private TimeWords(List<String> words) {
        List<String> endings = words.stream()
                .filter(word -> word.startsWith(ANY))
                .map(word -> word.substring(1))
                .toList();
        ends = endings.stream().filter(end -> !end.endsWith(HYPHEN)).toList();
        hyphened = Pattern.compile(endings.stream()
                .filter(end -> end.endsWith(HYPHEN))
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        words.stream().filter(word -> !word.startsWith(ANY)).forEach(whole::add);
    }

    /** The words that come along with the program. */
    static TimeWords read() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(TimeWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return new TimeWords(in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + FILE, failed);
        }
    }

    /**
     * Whether a sentence may hold a time or a number.
     *
     * @param text the sentence
     * @param words its words and marks
     */
    boolean in(String text, List<String> words) {
        return figure(text)
                || text.contains(HYPHEN) && hyphened.matcher(folded(text)).find()
                || words.stream().anyMatch(this::tells);
    }

    private boolean tells(String word) {
        if (figure(word)) {
            return true;
        }
        String folded = folded(word);
        return whole.contains(folded) || ends.stream().anyMatch(folded::endsWith);
    }

    private static boolean figure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** As a pattern of Java that minds no case compares letters: by the small one of the capital. */
    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return out.toString();
    }
}
