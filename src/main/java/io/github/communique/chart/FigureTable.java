// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The figures behind a picture.
 *
 * @param heads of the columns; the first is of names, the others of numbers
 * @param rows of the table
 */
public record FigureTable(List<String> heads, List<Row> rows) {

    /**
     * A row.
     *
     * @param name what the numbers are of
     * @param address where more of it stands, empty for nowhere
     * @param numbers one a column
     */
    public record Row(String name, String address, List<Long> numbers) {
        public Row {
            numbers = List.copyOf(numbers);
        }

        /** The row of a measure. */
        public static Row of(String name, String address, Measure measure) {
            return new Row(name, address, measure.figures());
        }
    }

    public FigureTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A table of balances. */
    public static FigureTable ofBalances(String name, List<Row> rows) {
        return of(name, Balance.NONE, rows);
    }

    /** A table of measures of one kind, such as the one given. */
    static FigureTable of(String name, Measure kind, List<Row> rows) {
        List<String> heads = new ArrayList<>(List.of(name));
        heads.addAll(kind.heads());
        return new FigureTable(heads, rows);
    }

    /** Shows it. */
    public void show(Element parent) {
        Element table = parent.appendElement("table").addClass("figures");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String name : heads) {
            Element cell = head.appendElement("th").attr("scope", "col").text(name);
            if (!name.equals(heads.get(0))) {
                cell.addClass("number");
            }
        }
        Element body = table.appendElement("tbody");
        rows.forEach(row -> row(body.appendElement("tr"), row));
    }

    private static void row(Element line, Row row) {
        Element name = line.appendElement("th").attr("scope", "row");
        if (row.address().isEmpty()) {
            name.text(row.name());
        } else {
            name.appendElement("a").attr("href", row.address()).text(row.name());
        }
        row.numbers()
                .forEach(number -> line.appendElement("td").addClass("number").text("%,d".formatted(number)));
    }
}
