// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.SetAside;
import io.github.communique.article.source.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the documents that gave no article, by reason, and names each at once. */
final class Faults {

    private final Console console;
    private final Map<SetAside, Integer> aside = new EnumMap<>(SetAside.class);
    private int failed;

    Faults(Console console) {
        this.console = console;
    }

    void add(Outcome.Refused refusal) {
        if (refusal.aside().isPresent()) {
            aside.merge(refusal.aside().get(), 1, Integer::sum);
            console.complain("set aside: %s", refusal.why());
        } else {
            failed++;
            console.complain("failed: %s", refusal.why());
        }
    }

    boolean none() {
        return failed == 0 && aside.isEmpty();
    }

    @Override
    public String toString() {
        int all = aside.values().stream().mapToInt(Integer::intValue).sum();
        String reasons = aside.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey().words())
                .collect(Collectors.joining(", ", " (", ")"));
        return failed + " failed, " + all + " set aside" + (aside.isEmpty() ? "" : reasons);
    }
}
