// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import io.github.communique.model.Article;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells text in English by its share of the small words of English, which no other language comes near. */
final class EnglishShare {

    private static final double LEAST = 0.08;
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_LETTERS = 60;
    private static final double MOSTLY = 0.5;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Set<String> small = WordList.lines("english-words.txt").collect(Collectors.toUnmodifiableSet());

    void require(URI source, Article article) throws ArticleException {
        String text = String.join(" ", article.paragraphs());
        if (!isEnglish(text)) {
            String told = article.language()
                    .filter(tag -> !tag.toLowerCase(Locale.ROOT).startsWith("en"))
                    .map(tag -> " (it says " + tag + ")")
                    .orElse("");
            throw new ArticleException(
                    SetAside.LANGUAGE,
                    source + " is not in English" + told + ", and nothing else is read; give an English version");
        }
    }

    private boolean isEnglish(String text) {
        List<String> words = GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS) {
            return isLatin(text);
        }
        return words.stream().filter(small::contains).count() >= LEAST * words.size() && isLatin(text);
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
