// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.property.Odd;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DaysPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "uuuu-MM-dd",
                "uuuu/M/d",
                "uuuu.MM.dd",
                "uuuu-MM-dd'T'HH:mm:ss'Z'",
                "d.M.uuuu",
                "d MMM uuuu",
                "d MMMM uuuu",
                "MMMM d, uuuu",
                "MMM. d, uuuu",
                "EEEE, d MMMM uuuu",
                "EEE, dd MMM uuuu HH:mm:ss 'GMT'",
                "'Published on' d MMMM uuuu 'at' HH:mm");
    }

    @Provide
    Arbitrary<String> dates() {
        return Odd.of(
                "2024",
                "02",
                "30",
                "31",
                "1",
                "-",
                "/",
                ".",
                "T",
                "Z",
                "May",
                "Sept",
                " ",
                ",",
                "9999",
                "0000",
                "1745000000",
                "9999999999999",
                "20240230",
                "00:00",
                "+14:00",
                "٢٠٢٤",
                "２０２４");
    }

    @Property(seed = "2026", tries = 500)
    void aDayIsReadBackFromEveryForm(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        String written = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day.atTime(9, 30));

        assertThat(Days.read(written)).as(written).contains(day);
    }

    @Property(seed = "2026", tries = 500)
    void aDayOfAnotherAgeIsNoneOfANewspaper(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 366) int day,
            @ForAll("forms") String form) {
        LocalDate told = LocalDate.of(year, 1, 1).plusDays(day);
        String written = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(told.atTime(9, 30));

        assertThat(Days.read(written).stream()).as(written).allSatisfy(read -> assertThat(read)
                .isBetween(FIRST, LAST));
    }

    @Property(seed = "2026")
    void aMomentIsNoneOutsideTheTimeOfNewspapers(@ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long moment) {
        assertThat(Days.read(Long.toString(moment)).stream())
                .allSatisfy(read -> assertThat(read).isBetween(FIRST, LAST));
    }

    @Property(seed = "2026", tries = 1000)
    void noTextIsReadAsADayOutsideTheTimeOfNewspapers(@ForAll("dates") String text) {
        assertThat(Days.read(text).stream()).allSatisfy(day -> assertThat(day).isBetween(FIRST, LAST));
    }
}
