// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who held an office at a time.
 *
 * @param index of things and tenures
 */
record Holders(EntityIndex index) {

    private static final double WITNESSED = 100;
    private static final double KNOWN = 95;
    private static final double ANY_TIME = 70;
    private static final double LEAST = 30;
    private static final double DAYS_A_POINT = 15;

    private record Holder(double score, String reason) {}

    /** The holders of an office, each with what speaks for it. */
    List<ReconciliationCandidate> of(Entity office, Optional<String> time) {
        List<String> names = office.names().stream().map(Name::plain).toList();
        Map<String, Holder> best = new HashMap<>();
        index.tenuresAt(office.side()).stream()
                .filter(tenure -> names.contains(tenure.office()))
                .forEach(tenure -> best.merge(
                        tenure.person(),
                        judge(tenure, office, time),
                        (one, other) -> one.score >= other.score ? one : other));
        return best.entrySet().stream()
                .flatMap(holder -> index.entity(holder.getKey()).stream()
                        .map(person -> new ReconciliationCandidate(
                                person, holder.getValue().score, 1, holder.getValue().reason)))
                .toList();
    }

    private static Holder judge(Tenure tenure, Entity office, Optional<String> time) {
        boolean witnessed = tenure.from().length() == 10;
        String reason = office.label()
                + (witnessed ? " as told on " + tenure.from() : " " + tenure.from() + " to " + tenure.until());
        if (time.isEmpty()) {
            return new Holder(ANY_TIME, reason);
        }
        if (tenure.covers(time.get())) {
            return new Holder(witnessed ? WITNESSED : KNOWN, reason);
        }
        double away = witnessed ? days(tenure.from(), time.get()) / DAYS_A_POINT : KNOWN;
        return new Holder(Math.max(LEAST, KNOWN - 5 - away), reason);
    }

    private static long days(String day, String time) {
        String middle = time.length() == 4 ? time + "-07-01" : time.length() == 7 ? time + "-15" : time;
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(middle)));
    }
}
