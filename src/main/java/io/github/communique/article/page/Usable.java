// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes from the words of a page what can be used as a fact, and nothing else. */
final class Usable {

    private static final int LONGEST_NAME = 100;
    private static final Pattern BY =
            Pattern.compile("(?i)^(?:written |story |report(?:ed|ing)? |posted )?(?:by|from)[:\\s]+");
    private static final Pattern BETWEEN_PEOPLE =
            Pattern.compile("(?i)\\s*(?:[;|•·]|\\band\\b|&)\\s*|\\s*,\\s*(?=\\p{Lu}\\S*\\s+\\p{Lu})");
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)https?:.*|.*@.*|www\\..*|\\W*|.*\\d{2}.*|admin|staff|editor|unknown|none|null");

    private static final String CHANGED = "(?:updated|modified|edited|revised|amended|corrected)";

    /** "Updated 6 May, published 5 May": what stands before the word of publication. */
    private static final Pattern UPDATE =
            Pattern.compile("(?is)^.*\\b" + CHANGED + "\\b.*?(?=\\b(?:published|posted|created|issued)\\b)");

    private static final Pattern UPDATE_ALONE = Pattern.compile("(?is)\\W*(?:last )?" + CHANGED + "\\b.*");

    private Usable() {}

    static Optional<String> text(List<String> words, ParsedPage page) {
        return words.stream()
                .map(word -> Parser.unescapeEntities(word, false))
                .filter(word -> !word.isBlank())
                .findFirst();
    }

    static Optional<String> name(List<String> words, ParsedPage page) {
        return text(words, page).filter(name -> name.length() <= LONGEST_NAME && !name.matches("(?i)https?:.*|@.*"));
    }

    /** People, one by one: "By A. Marsh and B. Quill" is two. */
    static Optional<List<String>> people(List<String> words, ParsedPage page) {
        List<String> people = words.stream()
                .map(word -> BY.matcher(word).replaceFirst(""))
                .flatMap(BETWEEN_PEOPLE::splitAsStream)
                .map(String::strip)
                .filter(name ->
                        name.length() <= LONGEST_NAME && !NO_NAME.matcher(name).matches())
                .distinct()
                .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(people);
    }

    /** A day on which an article can have been published: not that of an update, nor one still to come, and not the day that computers count from. */
    static Optional<LocalDate> day(List<String> words, ParsedPage page) {
        return words.stream()
                .map(word -> UPDATE.matcher(word).replaceFirst(""))
                .filter(word -> !UPDATE_ALONE.matcher(word).matches())
                .flatMap(word -> Days.read(word).stream())
                .filter(day -> Days.credible(day, page.today()))
                .findFirst();
    }

    static Optional<String> language(List<String> words, ParsedPage page) {
        return words.stream()
                .flatMap(word -> Arrays.stream(word.split(",")).limit(1))
                .map(word -> tag(word.strip().replace('_', '-')))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> tag(String word) {
        try {
            String tag = new Locale.Builder().setLanguageTag(word).build().toLanguageTag();
            return tag.matches("und.*|x-.*|") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException other) {
            return Optional.empty();
        }
    }
}
