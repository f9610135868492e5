// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.happening.Account;
import io.github.communique.happening.Decision;
import io.github.communique.happening.Feature;
import io.github.communique.happening.Ruling;
import io.github.communique.join.Joiner;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a happening as text: its reports, why they are taken for one, and what was decided by hand. */
final class SameText {

    private final Joiner joiner;
    private final Titles titles;
    private final PrintStream out;

    SameText(Joiner joiner, Titles titles, PrintStream out) {
        this.joiner = joiner;
        this.titles = titles;
        this.out = out;
    }

    /** Shows events that are one happening; the first stands for it. */
    void show(List<String> events) {
        for (String event : events) {
            out.printf("%s%n  %s%n", event, OneLine.of(titles.alone(event)));
            joiner.accounts(event).forEach(this::account);
            events.stream()
                    .filter(other -> !other.equals(event))
                    .flatMap(other -> joiner.decision(event, other).stream())
                    .max(Comparator.comparingDouble(Decision::score))
                    .filter(decision -> !event.equals(events.get(0)))
                    .ifPresent(decision -> why(event, decision));
        }
        joiner.rulings().stream()
                .filter(ruling -> events.contains(ruling.one()) || events.contains(ruling.other()))
                .forEach(this::ruling);
    }

    private void account(Account account) {
        Optional<String> when = account.when().map(span -> span.edtf());
        out.println("  "
                + OneLine.row(
                        account.article(),
                        account.published().map(Object::toString).orElse("undated"),
                        account.status().name().toLowerCase(Locale.ROOT),
                        when.orElse("no date"),
                        account.spot().map(Account.Spot::name).orElse("no place")));
    }

    private void why(String event, Decision decision) {
        Account one = decision.comparison().one();
        Account partner = one.event().equals(event) ? decision.comparison().other() : one;
        out.printf(Locale.ROOT, "  %.2f compared with %s%n", decision.likelihood(), partner.event());
        decision.reasons().stream()
                .filter(reason -> reason.feature() != Feature.ALWAYS)
                .forEach(reason -> out.printf(Locale.ROOT, "    %+.2f %s%n", reason.weight(), joiner.words(reason)));
    }

    private void ruling(Ruling ruling) {
        out.printf(
                "  %s by %s, %s: %s%n    %s%n    %s%n",
                ruling.kind().name().toLowerCase(Locale.ROOT),
                OneLine.of(ruling.who()),
                ruling.when(),
                OneLine.of(ruling.why()),
                ruling.one(),
                ruling.other());
    }
}
