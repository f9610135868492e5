// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Events as dots along a line of time, the cooperative ones above it and the conflictual ones below.
 *
 * @param dots in any order
 * @param first what stands at the left end
 * @param last what stands at the right end
 */
public record DotTimeline(List<Dot> dots, String first, String last) {

    private static final int COLUMNS = 80;
    private static final double RADIUS = 5;
    private static final int STEP = 11;
    private static final int FOOT = 24;

    /** On which side of the line a dot stands; those of neither stand below it. */
    public enum Side {
        COOPERATIVE,
        CONFLICTUAL,
        NEITHER;

        /** In a word, under which the style sheet colours it. */
        public String tone() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A dot.
     *
     * @param share of the way from left to right
     * @param side of the line
     * @param words what it stands for
     * @param address where more of it stands
     */
    public record Dot(double share, Side side, String words, String address) {
        private int column() {
            return (int) Math.min(COLUMNS - 1, share * COLUMNS);
        }
    }

    public DotTimeline {
        dots = List.copyOf(dots);
    }

    /** The drawing. */
    public Element drawing() {
        int up = highest(true);
        int down = highest(false);
        int zero = up * STEP + STEP;
        int height = zero + down * STEP + STEP + FOOT;
        Element svg = Svg.fluid("dots", height);
        Svg.line(svg, "0", Integer.toString(zero), "100%", Integer.toString(zero))
                .addClass("zero");
        Map<String, Integer> heights = new HashMap<>();
        for (Dot dot : dots) {
            int at = heights.merge((dot.side() == Side.COOPERATIVE) + "/" + dot.column(), 1, Integer::sum);
            int away = at * STEP;
            double y = dot.side() == Side.COOPERATIVE ? zero - away : zero + away;
            Element part = Svg.linked(svg, dot.address(), dot.words());
            Svg.circle(part, Svg.percent((dot.column() + 0.5) / COLUMNS), Svg.number(y), RADIUS)
                    .addClass(dot.side().tone());
        }
        Svg.text(svg, "0", Integer.toString(height - 6), first);
        Svg.text(svg, "100%", Integer.toString(height - 6), last).addClass("end");
        return svg;
    }

    private int highest(boolean above) {
        Map<Integer, Integer> heights = new HashMap<>();
        dots.stream()
                .filter(dot -> (dot.side() == Side.COOPERATIVE) == above)
                .forEach(dot -> heights.merge(dot.column(), 1, Integer::sum));
        return heights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
