// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a network in which all are tied together as if its members pushed one another away and its ties were springs (Fruchterman and Reingold, 1991). It
 * begins with a spiral instead of chance, so that the same network always looks the same.
 *
 * @param width of the plane
 * @param height of the plane
 */
record SpringLayout(double width, double height) {

    private static final int ROUNDS = 400;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
    /** A little pull to the middle keeps what has no tie in the picture. */
    private static final double GRAVITY = 0.02;

    /** Where a member lies. */
    record Spot(double x, double y) {}

    /** A tie of two members by their numbers. */
    record Spring(int from, int to, double weight) {}

    List<Spot> of(int members, List<Spring> springs) {
        double[][] spots = spiral(members);
        double ideal = Math.sqrt(width * height / Math.max(1, members)) * 0.75 + 1;
        double heaviest = springs.stream().mapToDouble(Spring::weight).max().orElse(1);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] push = new double[members][2];
            repel(spots, push, ideal);
            springs.forEach(spring -> pull(spots, push, spring, ideal, heaviest));
            double reach = width / 10 * (1 - round / (double) ROUNDS);
            move(spots, push, reach);
        }
        return fitted(spots);
    }

    private double[][] spiral(int members) {
        double[][] spots = new double[members][2];
        for (int at = 0; at < members; at++) {
            double radius = Math.sqrt((at + 0.5) / members) / 2;
            spots[at][0] = radius * Math.cos(at * GOLDEN) * width * 0.9;
            spots[at][1] = radius * Math.sin(at * GOLDEN) * height * 0.9;
        }
        return spots;
    }

    private static void repel(double[][] spots, double[][] push, double ideal) {
        for (int one = 0; one < spots.length; one++) {
            for (int other = 0; other < one; other++) {
                double force = ideal * ideal / Math.max(1, square(spots[one], spots[other]));
                shift(spots, push, one, other, force);
            }
        }
    }

    private static void pull(double[][] spots, double[][] push, Spring spring, double ideal, double heaviest) {
        double distance = Math.sqrt(square(spots[spring.from()], spots[spring.to()]));
        double strength = 0.4 + 0.6 * Math.sqrt(spring.weight() / heaviest);
        shift(spots, push, spring.from(), spring.to(), -strength * distance / ideal);
    }

    private static void shift(double[][] spots, double[][] push, int one, int other, double force) {
        for (int axis = 0; axis < 2; axis++) {
            double way = (spots[one][axis] - spots[other][axis]) * force;
            push[one][axis] += way;
            push[other][axis] -= way;
        }
    }

    private void move(double[][] spots, double[][] push, double reach) {
        for (int at = 0; at < spots.length; at++) {
            push[at][0] -= spots[at][0] * GRAVITY;
            push[at][1] -= spots[at][1] * GRAVITY * width / Math.max(1, height);
            double length = Math.max(0.01, Math.hypot(push[at][0], push[at][1]));
            double share = Math.min(length, reach) / length;
            spots[at][0] += push[at][0] * share;
            spots[at][1] += push[at][1] * share;
        }
    }

    private static double square(double[] one, double[] other) {
        double x = one[0] - other[0];
        double y = one[1] - other[1];
        return x * x + y * y;
    }

    /** Stretched so that the whole plane is used. */
    private List<Spot> fitted(double[][] spots) {
        double[] xs = fitted(spots, 0, width);
        double[] ys = fitted(spots, 1, height);
        List<Spot> fitted = new ArrayList<>();
        for (int at = 0; at < spots.length; at++) {
            fitted.add(new Spot(xs[at], ys[at]));
        }
        return List.copyOf(fitted);
    }

    private static double[] fitted(double[][] spots, int axis, double size) {
        double[] values = new double[spots.length];
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double[] spot : spots) {
            least = Math.min(least, spot[axis]);
            most = Math.max(most, spot[axis]);
        }
        for (int at = 0; at < spots.length; at++) {
            double share = most - least < 1 ? 0.5 : (spots[at][axis] - least) / (most - least);
            values[at] = share * size;
        }
        return values;
    }
}
