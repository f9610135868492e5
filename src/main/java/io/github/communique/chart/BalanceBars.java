// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Bars one beside the other, the cooperative part above a line and the conflictual part below it.
 *
 * @param bars from left to right
 */
public record BalanceBars(List<Bar> bars) {

    private static final int HEIGHT = 240;
    private static final int FOOT = 24;
    private static final int HEAD = 14;
    private static final double MOST_LABELS = 5;
    /** As wide as a bar chart is on a telephone, and a letter of its labels. */
    private static final double NARROWEST = 270;

    private static final double LETTER = 8;
    private static final double GAP = 0.15;
    /** Room at the left for the numbers of the scale. */
    private static final double LEFT = 0.05;

    /**
     * A bar.
     *
     * @param label below it
     * @param address where more of it stands, empty for nowhere
     * @param balance how high it is
     */
    public record Bar(String label, String address, Balance balance) {}

    public BalanceBars {
        bars = List.copyOf(bars);
    }

    /** The drawing. */
    public Element drawing() {
        Element svg = Svg.fluid("bars", HEIGHT);
        long up = highest();
        long down = deepest();
        double unit = (HEIGHT - FOOT - HEAD) / (double) Math.max(1, up + down);
        double zero = HEAD + up * unit;
        scale(svg, up, zero - up * unit);
        scale(svg, down, zero + down * unit);
        for (int at = 0; at < bars.size(); at++) {
            bar(svg, at, zero, unit);
        }
        Svg.line(svg, "0", Svg.number(zero), "100%", Svg.number(zero)).addClass("zero");
        return svg;
    }

    /** What the highest of them has above the line. */
    long highest() {
        return bars.stream().mapToLong(bar -> above(bar.balance())).max().orElse(0);
    }

    /** What the deepest of them has below the line. */
    long deepest() {
        return bars.stream().mapToLong(bar -> bar.balance().conflictual()).max().orElse(0);
    }

    private static long above(Balance balance) {
        return balance.cooperative() + balance.neither();
    }

    private static void scale(Element svg, long number, double y) {
        if (number > 0) {
            Svg.line(svg, Svg.percent(LEFT), Svg.number(y), "100%", Svg.number(y))
                    .addClass("scale");
            Svg.text(svg, "0", Svg.number(y + 4), "%,d".formatted(number));
        }
    }

    private void bar(Element svg, int at, double zero, double unit) {
        Bar bar = bars.get(at);
        double step = (1 - LEFT) / bars.size();
        double x = LEFT + at * step;
        if (labelled(at, step * NARROWEST)) {
            Svg.text(svg, Svg.percent(x), Integer.toString(HEIGHT - 6), bar.label());
        }
        Balance balance = bar.balance();
        if (balance.total() == 0) {
            return;
        }
        Element part = Svg.linked(svg, bar.address(), bar.label() + ": " + balance.words());
        String left = Svg.percent(x + step * GAP / 2);
        String width = Svg.percent(step * (1 - GAP));
        Svg.rectangle(part, Svg.percent(x), "0", Svg.percent(step), Integer.toString(HEIGHT - FOOT))
                .addClass("reach");
        double good = balance.cooperative() * unit;
        block(part, "cooperative", left, zero - good, width, good);
        block(part, "neither", left, zero - above(balance) * unit, width, balance.neither() * unit);
        block(part, "conflictual", left, zero, width, balance.conflictual() * unit);
    }

    /** Whether there is room for the label, be the page ever so narrow. */
    private boolean labelled(int at, double step) {
        int longest = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        double every = Math.ceil(Math.max(bars.size() / MOST_LABELS, (longest + 1) * LETTER / step));
        double room = (bars.size() - at) * step;
        return at % every == 0 && (at == 0 || bars.get(at).label().length() * LETTER <= room);
    }

    private static void block(Element part, String tone, String x, double y, String width, double height) {
        if (height > 0) {
            Svg.rectangle(part, x, Svg.number(y), width, Svg.number(height)).addClass(tone);
        }
    }

    /** The figures. */
    public FigureTable table(String head) {
        return FigureTable.ofBalances(
                head,
                bars.stream()
                        .filter(bar -> bar.balance().total() > 0)
                        .map(bar -> FigureTable.Row.of(bar.label(), bar.address(), bar.balance()))
                        .toList());
    }
}
