// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A number that operators follow.
 *
 * @param name of all numbers of its kind
 * @param help what they tell
 * @param kind whether it only grows
 * @param label what it is the number of, such as {@code outcome="published"}; empty if there is one of its kind
 * @param value the number
 */
public record Metric(String name, String help, Kind kind, String label, double value) {

    /** How numbers behave. */
    public enum Kind {
        /** Only grows while the program runs. */
        COUNTER,
        /** Goes up and down. */
        GAUGE
    }

    /** One that only grows. */
    public static Metric counter(String name, String help, String label, double value) {
        return new Metric(name, help, Kind.COUNTER, label, value);
    }

    /** One that goes up and down. */
    public static Metric gauge(String name, String help, double value) {
        return new Metric(name, help, Kind.GAUGE, "", value);
    }

    String head() {
        return "# HELP %s %s\n# TYPE %s %s\n"
                .formatted(name, help, name, kind.name().toLowerCase(Locale.ROOT));
    }

    String line() {
        String number = new BigDecimal(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return name + (label.isEmpty() ? "" : "{" + label + "}") + " " + number + "\n";
    }
}
