// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

/**
 * How many events speak for good relations, how many against, and how many for neither.
 *
 * @param cooperative such as meetings, agreements, support
 * @param conflictual such as criticism, threats, sanctions
 * @param neither such as statements and votes
 */
public record Balance(long cooperative, long conflictual, long neither) {

    /** Of no events. */
    public static final Balance NONE = new Balance(0, 0, 0);

    /** All of them. */
    public long total() {
        return cooperative + conflictual + neither;
    }

    /** These and others. */
    public Balance plus(Balance other) {
        return new Balance(cooperative + other.cooperative, conflictual + other.conflictual, neither + other.neither);
    }

    /** How many events there are, in words. */
    static String events(long number) {
        return number == 1 ? "one event" : "%,d events".formatted(number);
    }

    /** In words, such as "3 cooperative, 1 conflictual"; what there is none of is left out. */
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
    String tone() {
        if (cooperative == conflictual) {
            return "neither";
        }
        return cooperative > conflictual ? "cooperative" : "conflictual";
    }
}
