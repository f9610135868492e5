// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Counts by type what became of all that was found on the way, and where the reader's events were lost. */
final class Funnel {

    private static final String OTHERWISE = "told otherwise";
    private static final String OTHER_TYPE = "told as another type";
    private static final String NOTHING = "nothing matched";

    private final Map<String, FunnelFigures> types = new TreeMap<>();

    /** Counts what was found in an article. */
    void attempted(List<Attempt> attempts) {
        attempts.forEach(attempt -> count(FunnelFigures.of(attempt)));
    }

    /** Counts an event that was told rightly. */
    void right(Agreement pair) {
        count(FunnelFigures.right(pair.found().type()));
    }

    /** Counts an event of the reader's that was not found; tells where it was lost. */
    String lost(ToldEvent gold, List<Attempt> attempts) {
        String where = where(gold, attempts);
        count(FunnelFigures.lost(gold.type(), where));
        return where;
    }

    /** The types, the most often matched first. */
    List<FunnelFigures> byType() {
        return types.values().stream()
                .sorted(Comparator.comparing(figures -> -figures.matched()))
                .toList();
    }

    private static String where(ToldEvent gold, List<Attempt> attempts) {
        Set<String> types = new HashSet<>(gold.alternatives());
        types.add(gold.type());
        List<Attempt> there =
                attempts.stream().filter(attempt -> attempt.at(gold)).toList();
        List<Attempt> alike =
                there.stream().filter(attempt -> attempt.ofType(types)).toList();
        if (alike.stream().anyMatch(Funnel::told)) {
            return OTHERWISE;
        }
        Optional<String> refusal =
                alike.stream().flatMap(attempt -> attempt.refusal().stream()).findFirst();
        return refusal.orElse(there.stream().anyMatch(Funnel::told) ? OTHER_TYPE : NOTHING);
    }

    private static boolean told(Attempt attempt) {
        return attempt.refusal().isEmpty();
    }

    private void count(FunnelFigures figures) {
        types.merge(figures.type(), figures, FunnelFigures::plus);
    }
}
