// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.happening.Account.Side;
import io.github.communique.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account made ready to be compared many times.
 *
 * @param account what is told
 * @param sides the keys of all sides
 * @param sources the keys of those who act
 * @param targets the keys of those acted upon
 * @param persons by side
 * @param words that tell of it, by stem
 * @param place the words of the place's name
 * @param document the words of the document's name
 * @param span the days it may have been on
 */
record Profile(
        Account account,
        Set<String> sides,
        Set<String> sources,
        Set<String> targets,
        Map<String, Set<PersonName>> persons,
        WordVector words,
        Set<String> place,
        WordVector document,
        Span span) {

    static Profile of(Account account, Rules rules) {
        return new Profile(
                account,
                keys(account.sides().stream()),
                keys(account.sides().stream().filter(side -> side.role() == Role.SOURCE)),
                keys(account.sides().stream().filter(side -> side.role() == Role.TARGET)),
                persons(account.sides()),
                WordVector.of(TellingWords.of(account.telling()), rules.words()),
                account.spot().map(spot -> TellingWords.of(spot.name())).orElse(Set.of()),
                WordVector.of(account.document().map(TellingWords::of).orElse(Set.of()), rules.words()),
                Span.of(account, rules));
    }

    private static Set<String> keys(Stream<Side> sides) {
        return sides.map(Side::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<PersonName>> persons(List<Side> sides) {
        Map<String, Set<PersonName>> persons = new TreeMap<>();
        for (Side side : sides) {
            side.person().flatMap(PersonName::of).ifPresent(name -> persons.computeIfAbsent(
                            side.key(), key -> new HashSet<>())
                    .add(name));
        }
        return Map.copyOf(persons);
    }
}
