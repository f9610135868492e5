// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.Balance;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Many dealings, counted in every way that pictures need. Counting takes a moment, so it is kept. */
final class Dealings {

    private final List<Dealing> all;
    private final Map<String, Partner> partners = new HashMap<>();
    private final NavigableMap<String, Balance> byDay;
    private final Map<String, Balance> byType;
    private final Map<String, Balance> byPartner;
    private final Map<String, Balance> byCountry;
    private final Map<PartnerPair, Balance> byAction;
    private final Map<PartnerPair, Balance> byPair;
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, String> firstOfName = new HashMap<>();

    Dealings(List<Dealing> all) {
        this.all = List.copyOf(all);
        all.forEach(this::remember);
        byDay = Collections.unmodifiableNavigableMap(
                new TreeMap<>(sums(dealing -> dealing.day().isEmpty() ? List.of() : List.of(dealing.day()))));
        byType = sums(dealing -> List.of(dealing.type()));
        byPartner = sums(Dealings::keys);
        byCountry = sums(Dealings::countries);
        byAction = sums(Dealing::actions);
        byPair = sums(Dealing::pairs);
    }

    private static Set<String> keys(Dealing dealing) {
        Set<String> keys = new HashSet<>();
        dealing.partners().forEach(partner -> keys.add(partner.key()));
        return keys;
    }

    private static Set<String> countries(Dealing dealing) {
        Set<String> codes = new HashSet<>();
        dealing.places().forEach(place -> codes.add(place.code()));
        codes.remove("");
        return codes;
    }

    private void remember(Dealing dealing) {
        dealing.partners().forEach(partner -> {
            partners.putIfAbsent(partner.key(), partner);
            firstOfName.putIfAbsent(partners.get(partner.key()).name(), partner.key());
        });
        dealing.places().stream()
                .filter(place -> !place.code().isEmpty() && !place.countryName().isEmpty())
                .forEach(place -> countryNames.putIfAbsent(place.code(), place.countryName()));
    }

    private <K> Map<K, Balance> sums(Function<Dealing, Collection<K>> keys) {
        return sums(all, keys);
    }

    /** The balance of those of each key. */
    static <K> Map<K, Balance> sums(List<Dealing> some, Function<Dealing, Collection<K>> keys) {
        Map<K, Balance> sums = new HashMap<>();
        for (Dealing dealing : some) {
            for (K key : keys.apply(dealing)) {
                sums.merge(key, dealing.balance(), Balance::plus);
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    /** The largest first; those as large by their words, so that the order stays the same. */
    static <K> List<Map.Entry<K, Balance>> largest(Map<K, Balance> sums, int most) {
        return sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<K, Balance> entry) ->
                                -entry.getValue().total())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(most)
                .toList();
    }

    List<Dealing> all() {
        return all;
    }

    /** By day, the oldest first. */
    NavigableMap<String, Balance> byDay() {
        return byDay;
    }

    Map<String, Balance> byType() {
        return byType;
    }

    /** By the key of a partner. */
    Map<String, Balance> byPartner() {
        return byPartner;
    }

    /** By the code of the country that an event took place in. */
    Map<String, Balance> byCountry() {
        return byCountry;
    }

    /** By who acts upon whom. */
    Map<PartnerPair, Balance> byAction() {
        return byAction;
    }

    /** By who deals with whom. */
    Map<PartnerPair, Balance> byPair() {
        return byPair;
    }

    Partner partner(String key) {
        return partners.get(key);
    }

    /** The states among them. */
    Stream<Partner> coded() {
        return partners.values().stream().filter(Partner::coded);
    }

    /** What a partner is called, unlike any other of them. */
    String label(String key) {
        String name = partners.get(key).name();
        return firstOfName.get(name).equals(key) ? name : name + " (" + key.replaceFirst(".*/", "") + ")";
    }

    String country(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** How many are shown at the day of their report. */
    long reported() {
        return all.stream()
                .filter(dealing -> dealing.reported() && !dealing.day().isEmpty())
                .count();
    }

    /** How many have no day at all. */
    long undated() {
        return all.stream().filter(dealing -> dealing.day().isEmpty()).count();
    }
}
