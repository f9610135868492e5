// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * An event with what each article says of it, the oldest article first.
 *
 * @param event the IRI of the event that stands for it
 * @param accounts of it; those that are joined to it have events of their own
 */
record Happening(Node event, List<Outline> accounts) {

    private static final Comparator<Outline> BY_WEIGHT = Comparator.comparing(
                    (Outline account) -> account.status().equals("Actual"))
            .thenComparing(account -> !account.begin().isEmpty())
            .thenComparing(account -> account.story().date());

    Happening {
        accounts = accounts.stream()
                .sorted(Comparator.comparing(
                                (Outline account) -> account.story().date())
                        .thenComparing(account -> account.graph().toString()))
                .toList();
    }

    /** As the article has it that tells what became of it: of those wanted the newest that says it
     * happened, rather one with a date; else the newest. */
    Optional<Choice> choose(Predicate<Outline> wanted) {
        List<Outline> fitting = accounts.stream().filter(wanted).toList();
        return fitting.stream().max(BY_WEIGHT).map(shown -> new Choice(this, shown, fitting));
    }

    /** By how many outlets it is told. */
    int outlets() {
        return (int) accounts.stream()
                .map(account -> account.story().publisher())
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    /** When it was first told. */
    String firstReported() {
        return accounts.stream()
                .map(account -> account.story().date())
                .filter(date -> !date.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
