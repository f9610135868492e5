// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Bars from left to right, one below the other, each as long as it is large, and divided into its pieces: of events the
 * cooperative, neutral and conflictual ones.
 *
 * @param rows from top to bottom
 */
public record ShareBars(List<Row> rows) {

    private static final int STEP = 44;
    private static final int THICK = 18;
    private static final int LONGEST = 29;

    /**
     * A bar.
     *
     * @param name above it
     * @param address where more of it stands, empty for nowhere
     * @param measure how long its pieces are
     */
    public record Row(String name, String address, Measure measure) {}

    public ShareBars {
        rows = List.copyOf(rows);
    }

    /** The drawing. */
    public Element drawing() {
        Element svg = Svg.fluid("shares", rows.size() * STEP);
        long most = rows.stream().mapToLong(row -> row.measure().total()).max().orElse(1);
        int y = 0;
        for (Row row : rows) {
            Element part = Svg.linked(
                    svg, row.address(), row.name() + ": " + row.measure().words());
            if (!row.address().isEmpty()) {
                Svg.rectangle(part, "0", Integer.toString(y), "100%", Integer.toString(STEP))
                        .addClass("reach");
            }
            name(part, row.name(), Integer.toString(y + 14));
            Svg.text(
                            part,
                            "100%",
                            Integer.toString(y + 14),
                            "%,d".formatted(row.measure().total()))
                    .addClass("end");
            bar(part, row.measure(), y + 20, Math.max(1, most));
            y += STEP;
        }
        return svg;
    }

    /** A long name stands there twice: whole, and as short as a phone has room for; the style shows one of them. */
    private static void name(Element part, String name, String y) {
        if (name.length() <= LONGEST) {
            Svg.text(part, "0", y, name).addClass("name");
        } else {
            Svg.text(part, "0", y, name).addClass("name").addClass("roomy");
            Svg.text(part, "0", y, name.substring(0, LONGEST - 1).strip() + "…")
                    .addClass("name")
                    .addClass("narrow")
                    .attr("aria-hidden", "true");
        }
    }

    private static void bar(Element part, Measure measure, int y, double most) {
        double x = 0;
        for (Measure.Piece piece : measure.pieces()) {
            x = piece(part, piece.tone(), x, piece.number() / most, y);
        }
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
        Measure kind = rows.isEmpty() ? Balance.NONE : rows.get(0).measure();
        return FigureTable.of(
                head,
                kind,
                rows.stream()
                        .map(row -> FigureTable.Row.of(row.name(), row.address(), row.measure()))
                        .toList());
    }
}
