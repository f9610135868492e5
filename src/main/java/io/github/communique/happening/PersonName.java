// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a person as one article has it, made ready to be compared with that of another.
 *
 * @param words of the name, without initials and what tells a son from his father
 */
record PersonName(List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-‐‑,]+");
    private static final Pattern LEFT_OUT = Pattern.compile("\\p{L}\\.?|jr\\.?|sr\\.?|ii|iii|iv");
    private static final Pattern OFFICE = Pattern.compile("(.*\\s)?of\\s.*|(.*\\s)?\\p{Ll}[\\p{Ll}\\-‐‑]*");
    private static final int SPELT_OTHERWISE = 5;

    /** A name; none where only an office is told. */
    static Optional<PersonName> of(String name) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(name)
                .flatMap(part -> TellingWords.of(part).stream())
                .filter(word -> !LEFT_OUT.matcher(word).matches())
                .toList();
        return words.isEmpty() || OFFICE.matcher(name.strip()).matches()
                ? Optional.empty()
                : Optional.of(new PersonName(words));
    }

    /** Whether the two may be one person's: one says no more than the other, or the last words agree and the first begin alike. */
    boolean agrees(PersonName other) {
        return within(other) || other.within(this) || alike(last(), other.last()) && beginsLike(other);
    }

    private boolean within(PersonName other) {
        return words.stream().allMatch(word -> other.words.stream().anyMatch(their -> alike(word, their)));
    }

    private boolean beginsLike(PersonName other) {
        return words.get(0).charAt(0) == other.words.get(0).charAt(0);
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= SPELT_OTHERWISE
                        && (one.startsWith(other) || other.startsWith(one));
    }

    /** Whether some name of one list agrees with some of the other. */
    static boolean anyAgree(Set<PersonName> some, Set<PersonName> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::agrees));
    }
}
