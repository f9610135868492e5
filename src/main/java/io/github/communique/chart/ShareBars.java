// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Bars from left to right, one below the other, each divided into its cooperative, neutral and conflictual part, and as long as
 * it has events.
 *
 * @param rows from top to bottom
 */
public record ShareBars(List<Row> rows) {

    private static final int STEP = 44;
    private static final int THICK = 18;
    private static final int LONGEST = 34;

    /**
     * A bar.
     *
     * @param name above it
     * @param address where more of it stands, empty for nowhere
     * @param balance how long its parts are
     */
    public record Row(String name, String address, Balance balance) {}

    public ShareBars {
        rows = List.copyOf(rows);
    }

    /** The drawing. */
    public Element drawing() {
        Element svg = Svg.fluid("shares", rows.size() * STEP);
        long most = rows.stream().mapToLong(row -> row.balance().total()).max().orElse(1);
        int y = 0;
        for (Row row : rows) {
            Element part = Svg.linked(
                    svg, row.address(), row.name() + ": " + row.balance().words());
            Svg.text(part, "0", Integer.toString(y + 14), shortened(row.name()));
            Svg.text(
                            part,
                            "100%",
                            Integer.toString(y + 14),
                            "%,d".formatted(row.balance().total()))
                    .addClass("end");
            bar(part, row.balance(), y + 20, Math.max(1, most));
            y += STEP;
        }
        return svg;
    }

    /** Where a page is narrow, the number stands at the end of the line; the whole name is told with the bar and in the table. */
    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    private static void bar(Element part, Balance balance, int y, double most) {
        double x = 0;
        x = piece(part, "cooperative", x, balance.cooperative() / most, y);
        x = piece(part, "neither", x, balance.neither() / most, y);
        piece(part, "conflictual", x, balance.conflictual() / most, y);
    }

    private static double piece(Element part, String tone, double x, double width, int y) {
        if (width > 0) {
            Svg.rectangle(part, Svg.percent(x), Integer.toString(y), Svg.percent(width), Integer.toString(THICK))
                    .addClass(tone);
        }
        return x + width;
    }

    /** The figures. */
    public FigureTable table(String head) {
        return FigureTable.ofBalances(
                head,
                rows.stream()
                        .map(row -> FigureTable.Row.of(row.name(), row.address(), row.balance()))
                        .toList());
    }
}
