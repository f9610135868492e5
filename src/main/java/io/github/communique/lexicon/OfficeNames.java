// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words for offices, and the words that modify them: {@code modifier* office (elect | designate)?}.
 * Words with "deputy" and the like that are an office of their own (vice president) come before the reading in parts.
 */
record OfficeNames(SpellingRuns<Entry.Office> offices, SpellingRuns<Modifier> before, SpellingRuns<Modifier> behind) {

    private static final String HYPHEN = "[-‐‑–]";

    Optional<OfficeMatch> at(List<String> words, int begin) {
        return inWords(words, begin).or(() -> hyphenated(words, begin));
    }

    private Optional<OfficeMatch> inWords(List<String> words, int begin) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        int at = begin;
        Optional<SpellingRuns.Found<Entry.Office>> office = longest(offices, words, at);
        while (office.isEmpty()) {
            Optional<SpellingRuns.Found<Modifier>> modifier = longest(before, words, at);
            if (modifier.isEmpty()) {
                return Optional.empty();
            }
            modifiers.add(modifier.get().named());
            at = pastMarks(words, at + modifier.get().length());
            office = longest(offices, words, at);
        }
        int end = at + office.get().length();
        return Optional.of(withBehind(words, begin, end, office.get().named(), modifiers));
    }

    /** The office in "ex-foreign minister" where "ex-foreign" is one word. */
    private Optional<OfficeMatch> hyphenated(List<String> words, int begin) {
        String[] parts = words.get(begin).split(HYPHEN);
        if (parts.length != 2) {
            return Optional.empty();
        }
        List<String> apart = new ArrayList<>(List.of(parts));
        apart.addAll(words.subList(begin + 1, words.size()));
        return inWords(apart, 0)
                .filter(match -> match.length() > 1)
                .map(match -> new OfficeMatch(begin, match.length() - 1, match.office(), match.modifiers()));
    }

    private OfficeMatch withBehind(
            List<String> words, int begin, int end, Entry.Office office, Set<Modifier> modifiers) {
        int next = pastMarks(words, end);
        Optional<SpellingRuns.Found<Modifier>> after = longest(behind, words, next);
        after.ifPresent(found -> modifiers.add(found.named()));
        int last = after.map(found -> next + found.length()).orElse(end);
        return new OfficeMatch(begin, last - begin, office, modifiers);
    }

    private static <T> Optional<SpellingRuns.Found<T>> longest(SpellingRuns<T> names, List<String> words, int at) {
        return at < words.size() ? names.at(words, at).stream().findFirst() : Optional.empty();
    }

    /** Past the hyphen of "then-president" and "president-elect". */
    private static int pastMarks(List<String> words, int at) {
        return at < words.size() && words.get(at).matches(HYPHEN) ? at + 1 : at;
    }
}
