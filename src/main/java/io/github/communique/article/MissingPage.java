// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a page that says that there is no such page, or that it is none for programs, from an article, also from one on a page that is missing. */
public final class MissingPage {

    private static final int LONGEST = 1_000;
    private static final int ENOUGH = 2;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\s+[|·»]\\s+|\\n+");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s.!?…]+$");

    private final List<Pattern> phrases = WordList.lines("missing-phrases.txt")
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    /**
     * Checks the text of an article.
     *
     * @param source what it was read from, for messages
     * @throws ArticleException where it says that there is no such page
     */
    public void requireNone(URI source, String title, List<String> paragraphs) throws ArticleException {
        String text = String.join("\n", paragraphs);
        if (text.length() < LONGEST && isMissing(title, text)) {
            throw new ArticleException(
                    RefusalReason.MISSING,
                    source
                            + " says that there is no such page, or keeps it from programs; look for the article at another address or in a web archive");
        }
    }

    /** Such a page says so at its head, and does not go on to something else. */
    private boolean isMissing(String title, String text) {
        List<String> sentences = sentences(text).toList();
        long said = sentences.stream().filter(this::saysSo).count();
        boolean first = sentences.stream().limit(1).anyMatch(this::saysSo);
        boolean titled = sentences(title).limit(1).anyMatch(this::saysSo);
        return titled && (first || sentences.isEmpty())
                || (titled || first) && said >= Math.min(ENOUGH, sentences.size());
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text.strip())).filter(sentence -> !sentence.isBlank());
    }

    private boolean saysSo(String sentence) {
        String bare = LAST_MARKS.matcher(sentence.strip()).replaceAll("");
        return phrases.stream().anyMatch(phrase -> phrase.matcher(bare).matches());
    }
}
