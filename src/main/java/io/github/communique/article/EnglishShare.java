// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import io.github.communique.model.Article;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells text in English by the share that the small words of English have of its words without a capital: names are of no language, and no
 * other language comes near that share.
 */
final class EnglishShare {

    private static final double LEAST = 0.05;
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_LETTERS = 60;
    private static final double RUNNING = 0.4;
    private static final double MOSTLY = 0.5;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Set<String> small = WordList.lines("english-words.txt").collect(Collectors.toUnmodifiableSet());

    void require(URI source, Article article) throws ArticleException {
        if (!isEnglish(article.paragraphs())) {
            String told = article.language()
                    .filter(tag -> !tag.toLowerCase(Locale.ROOT).startsWith("en"))
                    .map(tag -> " (it says " + tag + ")")
                    .orElse("");
            throw new ArticleException(
                    RefusalReason.LANGUAGE,
                    source + " is not in English" + told + ", and nothing else is read; give an English version");
        }
    }

    private boolean isEnglish(List<String> paragraphs) {
        List<String> words = paragraphs.stream()
                .map(EnglishShare::words)
                .filter(EnglishShare::areSentences)
                .flatMap(List::stream)
                .toList();
        List<String> running = words.stream().filter(EnglishShare::isRunning).toList();
        long english = running.stream().filter(small::contains).count();
        return (words.size() < FEWEST_WORDS || english >= LEAST * running.size())
                && isLatin(String.join(" ", paragraphs));
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** A list of names is of no language: most of its words begin with a capital. */
    private static boolean areSentences(List<String> words) {
        return words.stream().filter(EnglishShare::isRunning).count() >= RUNNING * words.size();
    }

    private static boolean isRunning(String word) {
        return !Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(letter -> Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return letters < FEWEST_LETTERS || latin >= MOSTLY * letters;
    }
}
