// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of all that was taken for one type of event, and where the reader's events of the type were lost.
 *
 * @param type its name
 * @param matched how often a sentence was taken for it
 * @param told how often an event was told for that
 * @param right how many events told are right
 * @param refused how often none was, by reason
 * @param lost how many of the reader's events were not found, by where they were lost
 */
public record FunnelFigures(
        String type, int matched, int told, int right, Map<String, Integer> refused, Map<String, Integer> lost) {

    public FunnelFigures {
        refused = Map.copyOf(refused);
        lost = Map.copyOf(lost);
    }

    static FunnelFigures right(String type) {
        return new FunnelFigures(type, 0, 0, 1, Map.of(), Map.of());
    }

    static FunnelFigures lost(String type, String where) {
        return new FunnelFigures(type, 0, 0, 0, Map.of(), Map.of(where, 1));
    }

    static FunnelFigures of(Attempt attempt) {
        Map<String, Integer> refused =
                attempt.refusal().map(reason -> Map.of(reason, 1)).orElse(Map.of());
        return new FunnelFigures(attempt.type(), 1, refused.isEmpty() ? 1 : 0, 0, refused, Map.of());
    }

    FunnelFigures plus(FunnelFigures more) {
        return new FunnelFigures(
                type,
                matched + more.matched,
                told + more.told,
                right + more.right,
                sum(refused, more.refused),
                sum(lost, more.lost));
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> sum = new TreeMap<>(one);
        other.forEach((name, count) -> sum.merge(name, count, Integer::sum));
        return sum;
    }
}
