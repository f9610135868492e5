// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.model.Status;
import java.time.LocalDate;
import java.util.Optional;

/** Compares when two accounts have it, and when they were told. */
record TimeComparison(ComparisonNotes telling) {

    private static final long BESIDE = 2;
    private static final long WEEKS = 62;
    private static final long AFTERWARDS = 3;
    private static final double LONG = 5;
    private static final double MOST = 1.5;

    void compare(Profile one, Profile other) {
        if (one.span().told() && other.span().told()) {
            dated(one.span(), other.span());
        } else if (one.span().told() || other.span().told()) {
            telling.when(Feature.ONE_DATE, true);
            half(one.span().told() ? one : other, one.span().told() ? other : one);
        } else {
            telling.when(Feature.NO_DATE, true);
        }
        apart(one, other);
    }

    private void dated(Span one, Span other) {
        long gap = one.gap(other);
        long wide = Math.max(one.days(), other.days());
        if (gap == 0) {
            Feature overlap = wide == 1 ? Feature.SAME_DAY : wide <= WEEKS ? Feature.SAME_WEEKS : Feature.SAME_YEAR;
            telling.when(overlap, true);
        } else {
            telling.when(gap <= BESIDE ? Feature.DAY_BESIDE : Feature.OTHER_DATE, true);
        }
    }

    /** One dates it; the other was told on some day. */
    private void half(Profile dated, Profile undated) {
        undated.account().published().map(LocalDate::toEpochDay).ifPresent(day -> {
            Status status = undated.account().status();
            long after = day - dated.span().last();
            boolean foretold = status == Status.ACTUAL && day < dated.span().first() - 1;
            telling.much(Feature.TOLD_LATER, length(Math.abs(after)));
            telling.when(Feature.IMPOSSIBLE, foretold || status == Status.PLANNED && after > AFTERWARDS);
        });
    }

    private void apart(Profile one, Profile other) {
        Optional<LocalDate> first = one.account().published();
        Optional<LocalDate> second = other.account().published();
        if (first.isPresent() && second.isPresent()) {
            long days = Math.abs(first.get().toEpochDay() - second.get().toEpochDay());
            boolean dated = one.span().told() && other.span().told();
            telling.much(dated ? Feature.DATED_TOLD_APART : Feature.UNDATED_TOLD_APART, length(days));
        }
    }

    private static double length(long days) {
        return Math.min(MOST, Math.log1p(days) / LONG);
    }
}
