// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a headline in capitals as a sentence, so that it can be parsed: each word as the article itself writes it
 * inside its sentences. The length never changes, so positions stay true.
 */
final class Headline {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final double MOSTLY = 0.6;

    private final Map<String, String> forms = new HashMap<>();

    Headline(List<String> paragraphs) {
        paragraphs.forEach(paragraph -> WORD.matcher(paragraph)
                .results()
                .filter(word -> insideSentence(paragraph, word))
                .forEach(word -> forms.merge(lower(word.group()), word.group(), Headline::plainer)));
    }

    private static boolean insideSentence(String paragraph, MatchResult word) {
        return word.start() > 1
                && paragraph.substring(word.start() - 2, word.start()).matches("[\\p{L}\\d,;’'] ");
    }

    /** A word seen in small letters is no name. */
    private static String plainer(String one, String other) {
        return Character.isLowerCase(one.charAt(0)) ? one : other;
    }

    /** The title in sentence case; unchanged where it is written so. */
    String sentenceCase(String title) {
        if (!capitalised(title)) {
            return title;
        }
        boolean shouted = title.equals(title.toUpperCase(Locale.ROOT));
        return WORD.matcher(title).replaceAll(word -> Matcher.quoteReplacement(recased(word, shouted)));
    }

    private String recased(MatchResult word, boolean shouted) {
        String form = forms.get(lower(word.group()));
        if (form == null || form.length() != word.group().length()) {
            return shouted ? capitalised(word) : word.group();
        }
        return word.start() == 0 ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form;
    }

    private static String capitalised(MatchResult word) {
        StringBuilder letters = new StringBuilder(word.group());
        for (int at = 1; at < letters.length(); at++) { // letter by letter: as a word, "İ" would become two
            letters.setCharAt(at, Character.toLowerCase(letters.charAt(at)));
        }
        return letters.toString();
    }

    private static boolean capitalised(String title) {
        List<String> words = WORD.matcher(title)
                .results()
                .map(MatchResult::group)
                .filter(w -> w.length() > 3)
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return !words.isEmpty() && (double) capitals / words.size() > MOSTLY;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
