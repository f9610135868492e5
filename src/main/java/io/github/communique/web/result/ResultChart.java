// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import io.github.communique.chart.Picture;
import io.github.communique.chart.ShareBars;
import io.github.communique.web.page.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * An answer as bars: numbers by what they are of, or how many rows there are of each month.
 *
 * @param table the answer
 * @param amounts of its rows
 * @param links of the page
 */
record ResultChart(ResultTable table, Amounts amounts, Links links) {

    private static final int MOST = 60;
    private static final int YEAR = 4;

    Optional<Supplier<Picture>> picture() {
        Optional<ResultColumn> by = amounts.counting().isPresent()
                ? columns().stream()
                        .filter(column -> !column.equals(amounts.counting().orElseThrow()))
                        .findFirst()
                : columns().stream().filter(ResultColumn::days).findFirst();
        return by.map(column -> column.days() ? byTime(column) : byName(column))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> () -> picture(by.orElseThrow().name(), rows));
    }

    private List<ResultColumn> columns() {
        return table.byColumn();
    }

    private Picture picture(String by, List<ShareBars.Row> rows) {
        List<ShareBars.Row> shown = rows.subList(0, Math.min(MOST, rows.size()));
        String rest = rows.size() > shown.size() ? " Shown are the first " + MOST + " of " + rows.size() + "." : "";
        ShareBars bars = new ShareBars(shown);
        return new Picture("By “" + by + "”", amounts.words() + rest, bars.drawing(), false, bars.table(by));
    }

    /** In the order of the answer. */
    private List<ShareBars.Row> byName(ResultColumn column) {
        Map<Node, Long> sums = new LinkedHashMap<>();
        IntStream.range(0, column.cells().size())
                .forEach(
                        row -> column.cells().get(row).ifPresent(node -> sums.merge(node, amounts.of(row), Long::sum)));
        return sums.entrySet().stream()
                .map(sum -> row(
                        table.words(sum.getKey(), links),
                        sum.getKey().isURI() ? links.address(sum.getKey().getURI()) : "",
                        sum.getValue()))
                .toList();
    }

    /** By month, by year if there are too many months; the earliest first. */
    private List<ShareBars.Row> byTime(ResultColumn column) {
        Map<String, Long> months = new TreeMap<>();
        Map<String, Long> years = new TreeMap<>();
        IntStream.range(0, column.cells().size())
                .forEach(row -> column.month(row).ifPresent(month -> {
                    months.merge(month, amounts.of(row), Long::sum);
                    years.merge(month.substring(0, YEAR), amounts.of(row), Long::sum);
                }));
        return (months.size() > MOST ? years : months)
                .entrySet().stream()
                        .map(sum -> row(sum.getKey(), "", sum.getValue()))
                        .toList();
    }

    private ShareBars.Row row(String name, String address, long sum) {
        return new ShareBars.Row(name, address, amounts.count(sum));
    }
}
