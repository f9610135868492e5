// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Who acts, line by line, upon whom, column by column: a table whose cells are the darker the more events they hold.
 *
 * @param sources from top to bottom
 * @param targets from left to right
 * @param cells by source and target
 */
public record ActionMatrix(List<String> sources, List<String> targets, Map<Pair, Cell> cells) {

    private static final int SHADES = 5;

    /** Who acts upon whom. */
    public record Pair(String source, String target) {}

    /**
     * A cell.
     *
     * @param balance of its events
     * @param address where more of it stands
     */
    public record Cell(Balance balance, String address) {}

    public ActionMatrix {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        cells = Map.copyOf(cells);
    }

    /** Shows it as a figure. */
    public void show(Element parent, String name, String words) {
        Element table = Picture.room(Picture.figure(parent, name, words), "Table: " + name)
                .appendElement("table")
                .addClass("matrix");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text("acts ↓ upon →");
        targets.forEach(target -> head.appendElement("th")
                .attr("scope", "col")
                .appendElement("span")
                .text(target));
        long most = cells.values().stream()
                .mapToLong(cell -> cell.balance().total())
                .max()
                .orElse(1);
        Element body = table.appendElement("tbody");
        sources.forEach(source -> line(body.appendElement("tr"), source, most));
    }

    private void line(Element line, String source, long most) {
        line.appendElement("th").attr("scope", "row").text(source);
        for (String target : targets) {
            Element place = line.appendElement("td");
            Optional.ofNullable(cells.get(new Pair(source, target)))
                    .ifPresent(cell -> fill(place, cell, source, target, most));
        }
    }

    private static void fill(Element place, Cell cell, String source, String target, long most) {
        long total = cell.balance().total();
        long shade = Math.max(1, Math.round(Math.sqrt(total / (double) most) * SHADES));
        place.addClass(cell.balance().tone()).addClass("shade" + shade);
        place.appendElement("a")
                .attr("href", cell.address())
                .attr("title", source + " → " + target + ": " + cell.balance().words())
                .text("%,d".formatted(total));
    }
}
