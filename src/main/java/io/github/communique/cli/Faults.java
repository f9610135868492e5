// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the documents that gave no article, by reason, and names each at once. */
final class Faults {

    private static final int NAMED = 20;

    private final Console console;
    private final Map<RefusalReason, Integer> refused = new EnumMap<>(RefusalReason.class);
    private final List<String> passedOver = new ArrayList<>();

    Faults(Console console) {
        this.console = console;
    }

    void add(Outcome.Refused refusal) {
        refused.merge(refusal.reason(), 1, Integer::sum);
        console.complain("%s: %s", refusal.reason().aside() ? "set aside" : "failed", refusal.why());
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
        return refused.isEmpty();
    }

    @Override
    public String toString() {
        return counted(false) + " failed" + reasons(false) + ", " + counted(true) + " set aside" + reasons(true);
    }

    private int counted(boolean aside) {
        return among(aside).mapToInt(Map.Entry::getValue).sum();
    }

    private String reasons(boolean aside) {
        String reasons = among(aside)
                .map(reason -> reason.getValue() + " " + reason.getKey().words())
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }

    private Stream<Map.Entry<RefusalReason, Integer>> among(boolean aside) {
        return refused.entrySet().stream().filter(entry -> entry.getKey().aside() == aside);
    }
}
