// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text, to see whether others stand in it; capitals, kinds of quotation marks and blanks make no difference. */
final class Wording {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What stands in no name and no topic, unless the text itself has it there. */
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Zs}.,:'’‘\"“”&()%$€£!?–—-]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SILENT = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})|['’]s\\b");
    private static final int LONGEST_GAP = 8;

    private final String text;
    private final String plain;
    private final Set<String> words;
    private final Set<String> written;

    Wording(String text) {
        this.text = text;
        this.plain = " " + plain(text) + " ";
        this.words = new HashSet<>(words(text));
        this.written = written(text).collect(Collectors.toSet());
    }

    /** Whether these words stand in it, one after the other. */
    boolean has(String phrase) {
        String wanted = plain(phrase);
        return !wanted.isEmpty() && plain.contains(" " + wanted + " ") && usual(phrase);
    }

    /** Whether each of these words stands somewhere in it. */
    boolean hasEach(String phrase) {
        List<String> wanted = words(phrase);
        return !wanted.isEmpty() && words.containsAll(wanted) && usual(phrase);
    }

    /** Whether half of these words stand in it. */
    boolean hasHalf(String phrase) {
        List<String> wanted = words(phrase);
        return wanted.stream().filter(words::contains).count() * 2 >= wanted.size()
                && !wanted.isEmpty()
                && usual(phrase);
    }

    /** Whether one of these words stands in it that is more than a letter or two. */
    boolean hasOne(String phrase) {
        return words(phrase).stream().anyMatch(word -> word.length() > 2 && words.contains(word)) && usual(phrase);
    }

    /** Whether the first letters of the capitalised words stand in it as one word: "IMF" for the International Monetary Fund. */
    boolean hasInitials(String phrase) {
        String initials = written(phrase)
                .map(word -> word.substring(0, 1))
                .filter(letter -> !letter.equals(letter.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
        return initials.length() > 1 && written.contains(initials) && usual(phrase);
    }

    private boolean usual(String phrase) {
        return !ODD.matcher(phrase).find() || verbatim(phrase).isPresent();
    }

    /** The stretch of it that says just this, as it is written there; other marks between the words make no difference. */
    Optional<String> verbatim(String phrase) {
        return phrase.isBlank()
                ? Optional.empty()
                : found(joined(Arrays.stream(BLANKS.split(phrase.strip())).map(Wording::anyMarks), "\\s+"))
                        .or(() -> found(joined(
                                Arrays.stream(NO_WORD.split(phrase))
                                        .filter(word -> !word.isEmpty())
                                        .map(Pattern::quote),
                                NO_WORD.pattern().replace("+", "{1," + LONGEST_GAP + "}"))));
    }

    private Optional<String> found(String pattern) {
        return pattern.isEmpty()
                ? Optional.empty()
                : Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .findFirst();
    }

    private static String joined(Stream<String> words, String between) {
        return words.collect(Collectors.joining(between));
    }

    private static String anyMarks(String word) {
        StringBuilder pattern = new StringBuilder();
        word.codePoints()
                .forEach(point -> pattern.append(
                        "\"“”'‘’`".indexOf(point) >= 0 ? "[\"“”'‘’`]" : Pattern.quote(Character.toString(point))));
        return pattern.toString();
    }

    /** Its words in small letters, without accents, a blank between them. */
    static String plain(String text) {
        return String.join(" ", words(text));
    }

    private static List<String> words(String text) {
        return written(text).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static Stream<String> written(String text) {
        String letters =
                SILENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.splitAsStream(DOTS.matcher(letters).replaceAll("")).filter(word -> !word.isEmpty());
    }
}
