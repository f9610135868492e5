// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import io.github.communique.chart.Picture;
import io.github.communique.chart.WorldMap;
import io.github.communique.web.page.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * An answer on a map: by the countries of its places, else by the states in it, else by the states that its parties act for.
 *
 * @param table the answer
 * @param amounts of its rows
 * @param things of which it tells
 * @param links of the page
 */
record ResultMap(ResultTable table, Amounts amounts, ThingLookup things, Links links) {

    private static final double MOSTLY = 0.5;

    private record Way(String words, Function<Node, Optional<Node>> state) {}

    Optional<Supplier<Picture>> picture(WorldMap map) {
        return Stream.of(
                        new Way("the country of ", things::stateOfPlace),
                        new Way("", things::state),
                        new Way("the state that is served by ", things::stateServed))
                .flatMap(way -> table.byColumn().stream()
                        .filter(column -> column.mostly(
                                MOSTLY, node -> way.state().apply(node).isPresent()))
                        .<Supplier<Picture>>map(column -> () -> picture(map, way, column)))
                .findFirst();
    }

    private Picture picture(WorldMap map, Way way, ResultColumn column) {
        Map<Node, Long> sums = new LinkedHashMap<>();
        IntStream.range(0, column.cells().size()).forEach(row -> column.cells()
                .get(row)
                .flatMap(way.state())
                .ifPresent(state -> sums.merge(state, amounts.of(row), Long::sum)));
        List<WorldMap.Country> countries = sums.entrySet().stream()
                .map(sum -> country(sum.getKey(), sum.getValue()))
                .toList();
        return new Picture(
                "By " + way.words() + "“" + column.name() + "”",
                amounts.words(),
                map.drawing(countries),
                false,
                map.table(countries));
    }

    private WorldMap.Country country(Node state, long sum) {
        return new WorldMap.Country(
                things.code(state).orElse(""),
                things.name(state).orElseGet(() -> links.shortened(state.toString())),
                amounts.count(sum),
                links.address(state.toString()));
    }
}
