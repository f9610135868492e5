// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.PlainName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Things with the plain form of their names, so that they can be looked for by a part of it.
 *
 * @param names by thing
 */
record Directory<T>(Map<T, String> names) {

    static <T> Directory<T> of(Stream<T> things, Function<T, String> name) {
        Map<T, String> names = new HashMap<>();
        things.forEach(thing -> names.computeIfAbsent(thing, one -> PlainName.of(name.apply(one))));
        return new Directory<>(names);
    }

    /** The things whose name holds some words, and those for which something else speaks. */
    Stream<T> find(String words, Predicate<T> other) {
        String plain = PlainName.of(words);
        return names.entrySet().stream()
                .filter(thing -> !plain.isEmpty() && thing.getValue().contains(plain) || other.test(thing.getKey()))
                .map(Map.Entry::getKey);
    }
}
