// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what stands in place of an article: the lead before a paywall, and the question for consent. */
public final class Stub {

    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 60;
    private static final int ENOUGH_PHRASES = 3;
    private static final int SPARSEST = 150;

    private final List<Pattern> paywall = phrases("paywall-phrases.txt");
    private final List<Pattern> consent = phrases("consent-phrases.txt");

    /**
     * Checks the text of an article.
     *
     * @param source what it was read from, for messages
     * @param paragraphs what would be read as the text
     * @param shown all that is shown around it too
     * @throws ArticleException where something else stands in its place
     */
    public void requireNone(URI source, List<String> paragraphs, String shown) throws ArticleException {
        int length = length(paragraphs);
        if (isConsent(length < SHORTEST ? shown : String.join(" ", paragraphs))) {
            throw new ArticleException(
                    RefusalReason.CONSENT,
                    source
                            + " asks for consent before it shows anything; save the page after consenting and give the file");
        }
        if (length < LONGEST
                && paywall.stream().anyMatch(phrase -> phrase.matcher(shown).find())) {
            throw cut(source, length);
        }
    }

    /** That an article breaks off at a paywall. */
    public static ArticleException cut(URI source, int length) {
        return new ArticleException(
                RefusalReason.PAYWALL,
                "%s shows %,d characters and keeps the rest behind a paywall; save the whole page as a subscriber and give the file"
                        .formatted(source, length));
    }

    /** Consent is asked for in dense words; an article on the law of privacy has other words between. */
    private boolean isConsent(String text) {
        List<Long> found = consent.stream()
                .map(phrase -> phrase.matcher(text).results().count())
                .filter(times -> times > 0)
                .toList();
        long all = found.stream().mapToLong(Long::longValue).sum();
        return found.size() >= ENOUGH_PHRASES && all * SPARSEST >= text.length();
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private static List<Pattern> phrases(String list) {
        return WordList.lines(list)
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }
}
