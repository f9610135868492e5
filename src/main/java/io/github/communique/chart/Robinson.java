// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import io.github.communique.chart.Atlas.Point;

/**
 * Arthur H. Robinson's projection, by his table of how long each fifth parallel is and how far from the equator it lies, on
 * the scale of the atlas (see {@code world.mjs}).
 */
final class Robinson {

    private static final double[] LENGTHS = {
        1, .9986, .9954, .99, .9822, .973, .96, .9427, .9216, .8962, .8679, .835, .7986, .7597, .7186, .6732, .6213,
        .5722, .5322
    };
    private static final double[] DISTANCES = {
        0, .062, .124, .186, .248, .31, .372, .434, .4958, .5571, .6176, .6769, .7346, .7903, .8435, .8936, .9394,
        .9761, 1
    };
    private static final double STEP = 5;
    private static final double POLE = 1.593415793900743;
    private static final double SCALE = 155;
    private static final double MIDDLE = Atlas.WIDTH / 2.0 - 12;
    private static final double EQUATOR = 252;

    private Robinson() {}

    /** Where a place lies on the plane of the atlas. */
    static Point point(double latitude, double longitude) {
        return new Point(
                MIDDLE + SCALE * Math.toRadians(longitude) * between(LENGTHS, latitude),
                EQUATOR - SCALE * POLE * Math.signum(latitude) * between(DISTANCES, latitude));
    }

    private static double between(double[] table, double latitude) {
        double at = Math.min(90, Math.abs(latitude)) / STEP;
        int below = (int) Math.min(at, table.length - 2);
        return table[below] + (at - below) * (table[below + 1] - table[below]);
    }
}
