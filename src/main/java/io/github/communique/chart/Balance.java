// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.List;

/**
 * How many events speak for good relations, how many against, and how many for neither.
 *
 * @param cooperative such as meetings, agreements, support
 * @param conflictual such as criticism, threats, sanctions
 * @param neither such as statements and votes
 */
public record Balance(long cooperative, long conflictual, long neither) implements Measure {

    /** Of no events. */
    public static final Balance NONE = new Balance(0, 0, 0);

    @Override
    public long total() {
        return cooperative + conflictual + neither;
    }

    /** These and others. */
    public Balance plus(Balance other) {
        return new Balance(cooperative + other.cooperative, conflictual + other.conflictual, neither + other.neither);
    }

    /** In words, such as "3 cooperative, 1 conflictual"; what there is none of is left out. */
    @Override
    public String words() {
        StringBuilder words = new StringBuilder();
        add(words, cooperative, "cooperative");
        add(words, conflictual, "conflictual");
        add(words, neither, "neither");
        return words.isEmpty() ? "no events" : words.toString();
    }

    private static void add(StringBuilder words, long number, String name) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append("%,d ".formatted(number))
                    .append(name);
        }
    }

    /** The name under which the style sheet colours what most of them are. */
    @Override
    public String tone() {
        if (cooperative == conflictual) {
            return "neither";
        }
        return cooperative > conflictual ? "cooperative" : "conflictual";
    }

    @Override
    public List<Piece> pieces() {
        return List.of(
                new Piece("cooperative", cooperative),
                new Piece("neither", neither),
                new Piece("conflictual", conflictual));
    }

    @Override
    public List<String> heads() {
        return List.of("Cooperative", "Conflictual", "Neither");
    }

    @Override
    public List<Long> figures() {
        return List.of(cooperative, conflictual, neither);
    }
}
