// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.SetAside;
import io.github.communique.article.source.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the documents that gave no article, by reason, and names each at once. */
final class Faults {

    private static final int NAMED = 20;

    private final Console console;
    private final Map<SetAside, Integer> aside = new EnumMap<>(SetAside.class);
    private final List<String> passedOver = new ArrayList<>();
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

    /** Notes a file that is of a kind that is not read. */
    void passOver(String file) {
        passedOver.add(file);
    }

    /** Says which files were passed over, if any were. */
    void tellPassedOver() {
        if (!passedOver.isEmpty()) {
            String more = passedOver.size() > NAMED ? " and " + (passedOver.size() - NAMED) + " more" : "";
            console.say(
                    "%s: %s%s.",
                    passedOver.size() == 1
                            ? "1 file of a kind that is not read"
                            : passedOver.size() + " files of kinds that are not read",
                    passedOver.stream().limit(NAMED).collect(Collectors.joining(", ")),
                    more);
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
