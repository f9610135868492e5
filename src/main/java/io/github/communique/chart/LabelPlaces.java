// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds room for labels beside circles, so that none lies over another as long as there is room. */
final class LabelPlaces {

    private static final double LETTER = 9;
    private static final double LINE = 17;
    private static final double GAP = 5;
    private static final double DOT = 4;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    LabelPlaces(double width, double height) {
        this.width = width;
        this.height = height;
    }

    private record Box(double left, double top, double right, double bottom) {
        double shared(Box other) {
            double wide = Math.min(right, other.right) - Math.max(left, other.left);
            double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return Math.max(0, wide) * Math.max(0, high);
        }
    }

    /**
     * Where a label stands.
     *
     * @param x of its begin, middle or end
     * @param y of its base line
     * @param anchor how it lies to x, in the words of SVG
     */
    record Label(double x, double y, String anchor) {}

    /** Keeps labels off a circle. */
    void circle(SpringLayout.Spot spot, double radius) {
        taken.add(new Box(spot.x() - radius, spot.y() - radius, spot.x() + radius, spot.y() + radius));
    }

    /** Keeps labels off a line, if they need not lie upon another label for that. */
    void line(SpringLayout.Spot from, SpringLayout.Spot to) {
        double steps = Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / DOT / 2);
        for (int step = 0; step < steps; step++) {
            double x = from.x() + (to.x() - from.x()) * step / steps;
            double y = from.y() + (to.y() - from.y()) * step / steps;
            taken.add(new Box(x, y, x + DOT, y + DOT));
        }
    }

    /** The first place that is free, or else the one where least is covered. */
    Label beside(SpringLayout.Spot spot, double radius, String words) {
        Label chosen = places(spot, radius, words.length() * LETTER).stream()
                .min(Comparator.comparing(label -> covered(box(label, words))))
                .orElseThrow();
        taken.add(box(chosen, words));
        return chosen;
    }

    private List<Label> places(SpringLayout.Spot spot, double radius, double length) {
        double x = spot.x();
        double y = spot.y();
        double middle = Math.max(length / 2, Math.min(width - length / 2, x));
        double slant = radius * 0.7 + 2;
        double below = y + radius + LINE;
        double above = y - radius - GAP;
        return List.of(
                new Label(x + radius + GAP, y + GAP, "start"),
                new Label(x - radius - GAP, y + GAP, "end"),
                new Label(middle, below, "middle"),
                new Label(middle, above, "middle"),
                new Label(x + slant, below, "start"),
                new Label(x - slant, below, "end"),
                new Label(x + slant, above, "start"),
                new Label(x - slant, above, "end"));
    }

    /** How much of what is drawn would lie below it; what hangs out of the drawing is worse than all that. */
    private double covered(Box box) {
        boolean inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
        return taken.stream().mapToDouble(box::shared).sum() + (inside ? 0 : width * height);
    }

    private static Box box(Label label, String words) {
        double length = words.length() * LETTER;
        double left =
                switch (label.anchor()) {
                    case "end" -> label.x() - length;
                    case "middle" -> label.x() - length / 2;
                    default -> label.x();
                };
        return new Box(left, label.y() - LINE + GAP, left + length, label.y() + GAP);
    }
}
