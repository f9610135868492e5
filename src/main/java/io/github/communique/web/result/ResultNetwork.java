// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import io.github.communique.chart.DealingsNetwork;
import io.github.communique.chart.DealingsNetwork.Member;
import io.github.communique.chart.DealingsNetwork.Tie;
import io.github.communique.chart.Picture;
import io.github.communique.web.page.Links;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * An answer as a network: the parties of one column, tied to those of another with which they share rows.
 *
 * @param table the answer
 * @param amounts of its rows
 * @param things of which it tells
 * @param links of the page
 */
record ResultNetwork(ResultTable table, Amounts amounts, ThingLookup things, Links links) {

    private static final double MOSTLY = 0.5;
    private static final int MOST = 60;

    private record Ends(String one, String other) {

        static Ends of(String one, String other) {
            return one.compareTo(other) < 0 ? new Ends(one, other) : new Ends(other, one);
        }

        Stream<String> both() {
            return Stream.of(one, other);
        }
    }

    Optional<Supplier<Picture>> picture() {
        List<ResultColumn> parties = table.byColumn().stream()
                .filter(column -> column.mostly(MOSTLY, things::party))
                .limit(2)
                .toList();
        return parties.size() < 2 ? Optional.empty() : picture(parties.get(0), parties.get(1));
    }

    private Optional<Supplier<Picture>> picture(ResultColumn from, ResultColumn to) {
        Map<Ends, Long> sums = new LinkedHashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        IntStream.range(0, from.cells().size())
                .forEach(row -> from.cells().get(row).ifPresent(one -> to.cells()
                        .get(row)
                        .filter(other -> !words(one).equals(words(other)))
                        .ifPresent(other -> {
                            sums.merge(Ends.of(words(one), words(other)), amounts.of(row), Long::sum);
                            Stream.of(one, other).forEach(end -> addresses.putIfAbsent(words(end), address(end)));
                        })));
        List<Map.Entry<Ends, Long>> largest = sums.entrySet().stream()
                .filter(sum -> sum.getValue() > 0)
                .sorted(Map.Entry.<Ends, Long>comparingByValue()
                        .reversed()
                        .thenComparing(sum -> sum.getKey().one() + sum.getKey().other()))
                .limit(MOST)
                .toList();
        return largest.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> picture("“" + from.name() + "” and “" + to.name() + "”", largest, addresses));
    }

    private Picture picture(String name, List<Map.Entry<Ends, Long>> sums, Map<String, String> addresses) {
        List<Tie> ties = sums.stream()
                .map(sum -> new Tie(sum.getKey().one(), sum.getKey().other(), amounts.count(sum.getValue()), ""))
                .toList();
        Map<String, Long> sizes = sums.stream()
                .flatMap(sum -> sum.getKey().both().map(end -> Map.entry(end, sum.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
        List<Member> members = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(size -> new Member(size.getKey(), amounts.count(size.getValue()), addresses.get(size.getKey())))
                .toList();
        DealingsNetwork network = new DealingsNetwork(members, ties);
        String most = ties.size() == MOST ? " Shown are the " + MOST + " strongest ties." : "";
        return new Picture(name, amounts.words() + most, network.drawing(), false, network.table());
    }

    private String words(Node node) {
        return table.words(node, links);
    }

    private String address(Node node) {
        return things.of(node).stream()
                .filter(Node::isURI)
                .map(thing -> links.address(thing.getURI()))
                .findFirst()
                .orElse("");
    }
}
