// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that patterns name together.
 *
 * @param byName the words of each set by its local name
 */
public record WordSets(Map<String, Set<String>> byName) {

    private static final String MARK = "@";

    public WordSets {
        byName = Map.copyOf(byName);
    }

    /** The words that an item of a pattern stands for, such as {@code @treaty|charter}; empty where a set is not known. */
    Optional<Set<String>> words(String item) {
        return Arrays.stream(item.split("\\|")).allMatch(this::known)
                ? Optional.of(
                        Arrays.stream(item.split("\\|")).flatMap(this::each).collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    private boolean known(String word) {
        return !word.startsWith(MARK) || byName.containsKey(word.substring(1));
    }

    private Stream<String> each(String word) {
        return word.startsWith(MARK) ? byName.get(word.substring(1)).stream() : Stream.of(word);
    }
}
