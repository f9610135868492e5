// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** In which order events are listed; those that are equal, by their IRI. */
enum EventOrder {
    NEWEST("Newest first", Comparator.comparing(EventOrder::day).reversed()),
    OLDEST(
            "Oldest first",
            Comparator.comparing((ChosenEvent choice) -> day(choice).isEmpty()).thenComparing(EventOrder::day)),
    REPORTS(
            "Most reported first",
            Comparator.comparing(
                            (ChosenEvent choice) -> choice.event().reports().size())
                    .thenComparing(EventOrder::day)
                    .reversed()),
    CONFIDENCE(
            "Surest first",
            Comparator.comparing((ChosenEvent choice) -> choice.shown().confidence())
                    .thenComparing(EventOrder::day)
                    .reversed());

    private final String label;
    private final Comparator<ChosenEvent> comparator;

    EventOrder(String label, Comparator<ChosenEvent> comparator) {
        this.label = label;
        this.comparator =
                comparator.thenComparing(choice -> choice.event().event().toString());
    }

    String label() {
        return label;
    }

    Comparator<ChosenEvent> comparator() {
        return comparator;
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EventOrder> of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }

    private static String day(ChosenEvent choice) {
        return choice.shown().time().firstDay();
    }
}
