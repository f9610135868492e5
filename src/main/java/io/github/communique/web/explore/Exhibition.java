// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.ActionMatrix;
import io.github.communique.chart.Balance;
import io.github.communique.chart.BalanceBars;
import io.github.communique.chart.DealingsNetwork;
import io.github.communique.chart.Picture;
import io.github.communique.chart.ShareBars;
import io.github.communique.chart.WorldMap;
import io.github.communique.web.doc.PlainWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of some dealings.
 *
 * @param dealings to be shown
 * @param asked what they were chosen by
 * @param root the way up to the start page
 */
public record Exhibition(Dealings dealings, Narrowing asked, String root) {

    private static final int MEMBERS = 28;
    private static final int TIES = 90;
    private static final int LINES = 14;

    /** When: a bar leads to its year, month or day. */
    public Picture timeline() {
        Period period = Period.of(dealings.byDay());
        BalanceBars bars = new BalanceBars(bars());
        String words = timelineWords(period, period.shown(dealings.byDay()));
        return new Picture("When", words, bars.drawing(), true, bars.table("Time"));
    }

    /** Those of the timeline. */
    List<BalanceBars.Bar> bars() {
        Period period = Period.of(dealings.byDay());
        String onwards = period == Period.DAY ? "events" : "explore";
        return period.bars(
                period.shown(dealings.byDay()),
                part -> root + asked.with("from", part).with("to", part).at(onwards));
    }

    private String timelineWords(Period period, Map<String, Balance> shown) {
        String words = "Events " + period.words() + ", cooperative above the line and conflictual below it.";
        long early = total(dealings.byDay()) - total(shown);
        return words
                + some(early, "One of an earlier year is left out.", "%,d of earlier years are left out.")
                + some(
                        dealings.reported(),
                        "One of unknown day stands at the day of its report.",
                        "%,d of unknown day stand at the day of their report.")
                + some(dealings.undated(), "One without any day is left out.", "%,d without any day are left out.");
    }

    private static String some(long number, String one, String many) {
        return number == 0 ? "" : " " + (number == 1 ? one : many.formatted(number));
    }

    private static long total(Map<String, Balance> sums) {
        return sums.values().stream().mapToLong(Balance::total).sum();
    }

    /** Where, on a map of the world. */
    public Picture world(WorldMap map) {
        List<WorldMap.Country> countries = Dealings.largest(dealings.byCountry(), Integer.MAX_VALUE).stream()
                .map(entry -> new WorldMap.Country(
                        entry.getKey(),
                        dealings.country(entry.getKey()),
                        entry.getValue().total(),
                        root + asked.with("country", entry.getKey()).at("events")))
                .toList();
        return new Picture(
                "Where",
                "The countries in which events took place; of many events no place is told.",
                map.drawing(countries),
                false,
                map.table(countries));
    }

    /** Who with whom. */
    public Picture network() {
        List<String> keys = Dealings.largest(linked(), MEMBERS).stream()
                .map(Map.Entry::getKey)
                .toList();
        List<DealingsNetwork.Member> members = keys.stream().map(this::member).toList();
        Map<PartnerPair, Balance> among = new HashMap<>(dealings.byPair());
        among.keySet().removeIf(pair -> !keys.contains(pair.one()) || !keys.contains(pair.other()));
        DealingsNetwork network = new DealingsNetwork(
                members,
                Dealings.largest(among, TIES).stream()
                        .map(entry -> new DealingsNetwork.Tie(
                                label(entry.getKey().one()),
                                label(entry.getKey().other()),
                                entry.getValue(),
                                entry.getKey().address(root)))
                        .toList());
        return new Picture(
                "Who deals with whom",
                "The " + members.size()
                        + " who have most to do with others. Officials and organs count for their state.",
                network.drawing(),
                true,
                network.table());
    }

    /** The partners that have a tie. */
    private Map<String, Balance> linked() {
        Set<String> keys = dealings.byPair().keySet().stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
        Map<String, Balance> linked = new HashMap<>(dealings.byPartner());
        linked.keySet().retainAll(keys);
        return linked;
    }

    private DealingsNetwork.Member member(String key) {
        Partner partner = dealings.partner(key);
        String address = partner.coded()
                ? root + "relations/" + key
                : root + asked.with("party", partner.iri()).at("events");
        return new DealingsNetwork.Member(
                label(key), dealings.byPartner().get(key).total(), address);
    }

    /** Two things of one name are told apart by their key. */
    private String label(String key) {
        return dealings.label(key);
    }

    /** Who upon whom. */
    ActionMatrix matrix() {
        Map<String, Balance> sources = new HashMap<>();
        dealings.byAction().forEach((pair, balance) -> {
            sources.merge(pair.one(), balance, Balance::plus);
            sources.merge(pair.other(), balance, Balance::plus);
        });
        List<String> keys =
                Dealings.largest(sources, LINES).stream().map(Map.Entry::getKey).toList();
        Map<ActionMatrix.Pair, ActionMatrix.Cell> cells = new HashMap<>();
        dealings.byAction().forEach((pair, balance) -> {
            if (keys.contains(pair.one()) && keys.contains(pair.other())) {
                cells.put(
                        new ActionMatrix.Pair(label(pair.one()), label(pair.other())),
                        new ActionMatrix.Cell(balance, pair.address(root)));
            }
        });
        List<String> names = keys.stream().map(this::label).toList();
        return new ActionMatrix(names, names, cells);
    }

    /** What. */
    Picture types() {
        ShareBars bars = new ShareBars(Dealings.largest(dealings.byType(), Integer.MAX_VALUE).stream()
                .map(entry -> new ShareBars.Row(
                        PlainWords.apart(entry.getKey()),
                        root + asked.with("type", entry.getKey()).at("explore"),
                        entry.getValue()))
                .toList());
        return new Picture(
                "What", "Types of event; each leads to its own pictures.", bars.drawing(), true, bars.table("Type"));
    }

    /** The pairs that deal most with one another. */
    Picture pairs(int most) {
        ShareBars bars = new ShareBars(Dealings.largest(dealings.byPair(), Integer.MAX_VALUE).stream()
                .filter(entry -> entry.getKey().coded())
                .limit(most)
                .map(entry -> new ShareBars.Row(
                        label(entry.getKey().one()) + " and "
                                + label(entry.getKey().other()),
                        entry.getKey().address(root),
                        entry.getValue()))
                .toList());
        return new Picture("Busiest pairs", "", bars.drawing(), true, bars.table("Pair"));
    }
}
