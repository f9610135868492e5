// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.property.Odd;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimeSpanPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> literals() {
        return Odd.of(
                "2024", "-", "02", "30", "/", "XXXX", "X", "199X", "2024-02-29", "2023-02-29", "0000", "12", "00");
    }

    @Property(seed = "2026")
    void aDaySaysItselfBack(@ForAll("days") LocalDate day) {
        TimeSpan span = new TimeSpan(TimeSpan.day(day).edtf());

        assertThat(span.isDay()).isTrue();
        assertThat(span.begin()).contains(day);
        assertThat(span.end()).contains(day);
    }

    @Property(seed = "2026")
    void aRangeRunsFromItsFirstToItsLastDayAndNeverBackwards(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        TimeSpan span = new TimeSpan(TimeSpan.between(first, last).edtf());

        assertThat(span.begin()).contains(first);
        assertThat(span.end()).contains(last);
        assertThat(span.isDay()).isEqualTo(first.equals(last));
        if (!first.equals(last)) {
            assertThatThrownBy(() -> TimeSpan.between(last, first)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(seed = "2026")
    void aMonthAndAYearAreAsLongAsTheyAre(
            @ForAll @IntRange(max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        YearMonth told = YearMonth.of(year, month);

        assertThat(new TimeSpan("%04d-%02d".formatted(year, month)).begin()).contains(told.atDay(1));
        assertThat(new TimeSpan("%04d-%02d".formatted(year, month)).end()).contains(told.atEndOfMonth());
        assertThat(new TimeSpan("%04d".formatted(year)).end()).contains(LocalDate.of(year, 12, 31));
    }

    /** Whatever the literal: it is refused with a reason, or it lies in the years that four digits can tell. */
    @Property(seed = "2026", tries = 1000)
    void whateverIsTakenForADateIsOne(@ForAll("literals") String literal) {
        Optional<TimeSpan> read;
        try {
            read = Optional.of(new TimeSpan(literal));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(literal);
            read = Optional.empty();
        }

        assertThat(read.stream()).allSatisfy(span -> {
            assertThat(span.begin().isPresent()).isEqualTo(span.end().isPresent());
            assertThat(span.begin().stream()).allSatisfy(day -> assertThat(day).isBetween(FIRST, LAST));
            assertThat(span.end().stream()).allSatisfy(day -> assertThat(day).isBetween(FIRST, LAST));
        });
    }
}
