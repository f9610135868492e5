// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import io.github.communique.chart.SpringLayout.Spot;
import io.github.communique.chart.SpringLayout.Spring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lays out a network whose groups may have nothing to do with one another: each group gets a field of its own, as large as it has
 * members, and in the end all are moved apart that lie too near.
 *
 * @param width of the plane
 * @param height of the plane
 */
record NetworkLayout(double width, double height) {

    private static final int ROUNDS = 300;
    private static final double MARGIN_X = 60;
    private static final double MARGIN_Y = 36;
    private static final double NEAREST = 90;

    private record Field(double x, double y, double width, double height) {}

    /** The place of each member, by its number. */
    List<Spot> of(int members, List<Spring> springs) {
        double[][] spots = new double[members][];
        List<List<Integer>> groups = groups(members, springs);
        if (!groups.isEmpty()) {
            place(groups, new Field(0, 0, width, height), springs, spots);
        }
        separate(spots);
        return IntStream.range(0, members)
                .mapToObj(at -> new Spot(spots[at][0], spots[at][1]))
                .toList();
    }

    /** Those who are tied to one another, however far about; the largest group first. */
    private static List<List<Integer>> groups(int members, List<Spring> springs) {
        int[] group = IntStream.range(0, members).toArray();
        for (Spring spring : springs) {
            int from = group[spring.from()];
            int to = group[spring.to()];
            for (int at = 0; at < members; at++) {
                group[at] = group[at] == from ? to : group[at];
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int at = 0; at < members; at++) {
            groups.computeIfAbsent(group[at], none -> new ArrayList<>()).add(at);
        }
        return groups.values().stream()
                .sorted(Comparator.comparing((List<Integer> list) -> -list.size()))
                .toList();
    }

    /** Halves the field along its longer side until each group has its own. */
    private void place(List<List<Integer>> groups, Field field, List<Spring> springs, double[][] spots) {
        if (groups.size() == 1) {
            place(groups.get(0), springs, field, spots);
            return;
        }
        double all = weight(groups);
        int cut = 1;
        while (cut < groups.size() - 1 && weight(groups.subList(0, cut + 1)) <= all * 0.55) {
            cut++;
        }
        double share = weight(groups.subList(0, cut)) / all;
        boolean wide = field.width() > field.height();
        double x = wide ? field.width() * share : 0;
        double y = wide ? 0 : field.height() * share;
        Field first = new Field(field.x(), field.y(), wide ? x : field.width(), wide ? field.height() : y);
        Field rest = new Field(field.x() + x, field.y() + y, field.width() - x, field.height() - y);
        place(groups.subList(0, cut), first, springs, spots);
        place(groups.subList(cut, groups.size()), rest, springs, spots);
    }

    private static double weight(List<List<Integer>> groups) {
        return groups.stream().mapToInt(group -> group.size() + 1).sum();
    }

    private static void place(List<Integer> group, List<Spring> springs, Field field, double[][] spots) {
        List<Spring> own = springs.stream()
                .filter(spring -> group.contains(spring.from()))
                .map(spring -> new Spring(group.indexOf(spring.from()), group.indexOf(spring.to()), spring.weight()))
                .toList();
        double share = (group.size() - 1) / (group.size() + 0.25);
        double wide = within(field.width() * share, 0, Math.max(0, field.width() - 2 * MARGIN_X));
        double high = within(field.height() * share, 0, Math.max(0, field.height() - 2 * MARGIN_Y));
        double left = field.x() + (field.width() - wide) / 2;
        double top = field.y() + (field.height() - high) / 2;
        List<Spot> laid = new SpringLayout(wide, high).of(group.size(), own);
        for (int at = 0; at < laid.size(); at++) {
            Spot spot = laid.get(at);
            spots[group.get(at)] = new double[] {left + spot.x(), top + spot.y()};
        }
    }

    private void separate(double[][] spots) {
        double nearest = Math.min(NEAREST, 0.65 * Math.sqrt(width * height / Math.max(1, spots.length)));
        for (int round = 0; round < ROUNDS; round++) {
            for (int one = 0; one < spots.length; one++) {
                for (int other = 0; other < one; other++) {
                    part(spots[one], spots[other], nearest);
                }
            }
        }
    }

    private void part(double[] one, double[] other, double nearest) {
        double x = one[0] - other[0];
        double y = one[1] - other[1];
        double distance = Math.hypot(x, y);
        if (distance < nearest) {
            double way = (nearest - distance) / 2;
            double alongX = distance < 0.1 ? 0.6 : x / distance;
            double alongY = distance < 0.1 ? 0.8 : y / distance;
            move(one, alongX * way, alongY * way);
            move(other, -alongX * way, -alongY * way);
        }
    }

    private void move(double[] spot, double x, double y) {
        spot[0] = within(spot[0] + x, MARGIN_X, width - MARGIN_X);
        spot[1] = within(spot[1] + y, MARGIN_Y, height - MARGIN_Y);
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
