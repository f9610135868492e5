// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text, to see whether others stand in it; capitals, kinds of quotation marks and blanks make no difference. */
final class Wording {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What stands in no name and no topic, unless the text itself has it there. */
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Zs}.,:'’‘\"“”&()%$€£!?–—-]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final String plain;
    private final Set<String> words;

    Wording(String text) {
        this.text = text;
        this.plain = " " + plain(text) + " ";
        this.words = new HashSet<>(words(text));
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

    private boolean usual(String phrase) {
        return !ODD.matcher(phrase).find() || verbatim(phrase).isPresent();
    }

    /** The stretch of it that says just this, as it is written there. */
    Optional<String> verbatim(String phrase) {
        String pattern = Arrays.stream(BLANKS.split(phrase.strip()))
                .map(Wording::anyMarks)
                .reduce((one, other) -> one + "\\s+" + other)
                .orElse("");
        return phrase.isBlank()
                ? Optional.empty()
                : Pattern.compile(pattern)
                        .matcher(text)
                        .results()
                        .map(found -> found.group())
                        .findFirst();
    }

    private static String anyMarks(String word) {
        StringBuilder pattern = new StringBuilder();
        word.codePoints()
                .forEach(point -> pattern.append(
                        "\"“”'‘’`".indexOf(point) >= 0 ? "[\"“”'‘’`]" : Pattern.quote(Character.toString(point))));
        return pattern.toString();
    }

    private static String plain(String text) {
        return String.join(" ", words(text));
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(
                        text.replaceAll("(?<=\\p{L})\\.(?=\\p{L})|['’]s\\b", "").toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
