// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.PlainName;
import io.github.communique.search.NameBook;
import io.github.communique.search.NearSpelling;
import io.github.communique.view.PartyRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties of the data, to be found by every name that they or the authority have for them.
 *
 * @param met the parties of the data
 * @param names of all that the authority knows
 */
record PartyDirectory(List<Met> met, Supplier<NameBook> names) {

    private static final int CODE = 2;

    /**
     * A party.
     *
     * @param party itself
     * @param records of the authority that it is matched to, and actors that it is found to be
     * @param plain its name, between blanks
     */
    private record Met(PartyRef party, Set<String> records, String plain) {}

    /** @param records of the authority, by the party that is matched to them */
    static PartyDirectory of(Map<PartyRef, Set<String>> records, Supplier<NameBook> names) {
        List<Met> met = new ArrayList<>();
        records.forEach((party, matches) -> met.add(new Met(party, matches, " " + PlainName.of(party.name()) + " ")));
        return new PartyDirectory(List.copyOf(met), names);
    }

    /** Whom a reader means, by the surest way that leads to somebody. */
    PartyMeaning meaning(String asked) {
        return Stream.<Function<String, Stream<PartyRef>>>of(
                        this::byAddress,
                        this::byCode,
                        this::byWholeName,
                        this::bySmallCode,
                        this::byCity,
                        this::byWords)
                .map(way -> way.apply(asked).distinct().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> new PartyMeaning(asked, underAllNames(found), List.of(), false))
                .orElseGet(() -> unmet(asked));
    }

    private Stream<PartyRef> those(Predicate<Met> wanted) {
        return met.stream().filter(wanted).map(Met::party);
    }

    /** The parties with all others that are matched to what they are matched to: one person may stand under two spellings. */
    private List<PartyRef> underAllNames(List<PartyRef> found) {
        Set<String> records = met.stream()
                .filter(one -> found.contains(one.party()))
                .flatMap(one -> one.records().stream())
                .collect(Collectors.toSet());
        return Stream.concat(found.stream(), matched(records)).distinct().toList();
    }

    private Stream<PartyRef> byAddress(String asked) {
        return those(one -> one.party().iri().equals(asked) || one.records().contains(asked));
    }

    private Stream<PartyRef> byCode(String asked) {
        return asked.length() == CODE ? those(one -> one.party().code().equals(asked)) : Stream.empty();
    }

    private Stream<PartyRef> bySmallCode(String asked) {
        return byCode(asked.toUpperCase(Locale.ROOT));
    }

    private Stream<PartyRef> byWholeName(String asked) {
        String whole = " " + PlainName.of(asked) + " ";
        return Stream.concat(
                matched(names.get().records(asked)),
                those(one -> !whole.isBlank() && one.plain().equals(whole)));
    }

    /** A capital stands for its government. */
    private Stream<PartyRef> byCity(String asked) {
        return matched(names.get().governedFrom(asked));
    }

    private Stream<PartyRef> byWords(String asked) {
        List<String> words = words(asked);
        return words.isEmpty()
                ? Stream.empty()
                : those(one -> words.stream().allMatch(word -> one.plain().contains(" " + word + " ")));
    }

    private Stream<PartyRef> matched(Collection<String> wanted) {
        return those(one -> one.records().stream().anyMatch(wanted::contains));
    }

    private static List<String> words(String name) {
        return Arrays.stream(PlainName.of(name).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Of whom nothing is told: known to the authority, or spelt wrong. */
    private PartyMeaning unmet(String asked) {
        List<String> known = Stream.concat(names.get().coded(asked).stream(), names.get().records(asked).stream())
                .distinct()
                .flatMap(record -> names.get().label(record).stream())
                .toList();
        List<PartyRef> near = known.isEmpty() ? nearlySpelt(PlainName.of(asked)) : List.of();
        return new PartyMeaning(asked, near, known, !near.isEmpty());
    }

    private List<PartyRef> nearlySpelt(String asked) {
        Set<String> matched =
                met.stream().flatMap(one -> one.records().stream()).collect(Collectors.toSet());
        Set<String> spellings = new LinkedHashSet<>(names.get().namesOf(matched));
        met.forEach(one -> {
            spellings.add(one.plain().strip());
            spellings.addAll(words(one.plain()));
        });
        return new NearSpelling(asked)
                .among(spellings).stream()
                        .flatMap(name -> Stream.concat(byWholeName(name), byWords(name)))
                        .distinct()
                        .toList();
    }
}
