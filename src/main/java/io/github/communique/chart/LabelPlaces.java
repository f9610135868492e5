// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds room for labels beside circles, so that none lies over another; where there is none, it stands at the right. */
final class LabelPlaces {

    private static final double LETTER = 8;
    private static final double LINE = 17;
    private static final double GAP = 5;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    LabelPlaces(double width, double height) {
        this.width = width;
        this.height = height;
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
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

    /** The first of right, left, below and above that is free. */
    Label beside(SpringLayout.Spot spot, double radius, String words) {
        double x = spot.x();
        double y = spot.y();
        List<Label> places = List.of(
                new Label(x + radius + GAP, y + GAP, "start"),
                new Label(x - radius - GAP, y + GAP, "end"),
                new Label(x, y + radius + LINE, "middle"),
                new Label(x, y - radius - GAP, "middle"));
        Label chosen = places.stream()
                .filter(label -> free(box(label, words)))
                .findFirst()
                .orElse(places.get(x > width / 2 ? 1 : 0));
        taken.add(box(chosen, words));
        return chosen;
    }

    private boolean free(Box box) {
        boolean inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
        return inside && taken.stream().noneMatch(box::meets);
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
