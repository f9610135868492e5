// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extraction;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.Sentence;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.property.Odd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the words of a time and their value: a date that every later step can carry, or none. */
class TimePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> parts = Arbitraries.of(
                "2024",
                "0000",
                "9999",
                "2024-02",
                "2024-02-29",
                "2023-02-29",
                "2024-13",
                "2024-02-30",
                "2024-W53",
                "2024-W00-WE",
                "2024-W99",
                "2023-W53-WE",
                "2024-SP",
                "9999-WI",
                "0000-SU",
                "2024-Q4",
                "199X",
                "19XX",
                "XXXX-02-30",
                "XXXX-13",
                "XXXX-02-29",
                "XXXX-WXX-7",
                "XXXX-WXX-9",
                "PAST_REF",
                "PRESENT_REF",
                "P3D",
                "P99999999999D",
                "THIS P1D",
                "2024-02-29T10:00",
                "2024-00",
                "XXXX-W05",
                "");
        return Arbitraries.oneOf(
                parts, Combinators.combine(parts, parts).as((one, other) -> one + "/" + other), Odd.texts());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "ten years ago",
                        "three weeks ago",
                        "two days earlier",
                        "a month before",
                        "the next day",
                        "this week",
                        "later this week",
                        "the weekend",
                        "Monday",
                        "on Sunday night",
                        "February 29",
                        "29 February",
                        "last May",
                        "on this day in 0000",
                        "on this day in 9999",
                        "on this date in 2023",
                        "centuries ago",
                        "13 months ago"),
                Odd.texts());
    }

    @Property(seed = "2026", tries = 1000)
    void whateverIsReadLiesInYearsOfFourDigits(
            @ForAll("values") String value,
            @ForAll("words") String words,
            @ForAll("days") LocalDate day,
            @ForAll Status status) {
        Optional<TimeSpan> read = new TimeReader(Optional.of(day), Optional.of(day)).read(value, words, status);

        assertThat(read.stream()).allSatisfy(TimePropertiesTest::sane);
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> number = Arbitraries.oneOf(
                Arbitraries.of("0", "1", "12", "29", "31", "366", "1066", "2024", "9,999", "99999", "99999999999"),
                Arbitraries.of("three", "a million", "several"));
        Arbitrary<String> frames = Arbitraries.of(
                "Malta expelled an envoy on Tuesday, %s days after Chad had expelled a diplomat.",
                "Malta expelled an envoy %s years ago.",
                "Malta will expel an envoy in %s years.",
                "Malta expelled an envoy on 29 February %s.",
                "Malta expelled an envoy on May %s.",
                "Malta expelled an envoy from May %s to 2.",
                "Malta marked the %sth anniversary of the signing of 0100.",
                "On this day in %s, Malta expelled an envoy.",
                "Malta expelled an envoy in the %ss.",
                "Malta expelled an envoy %s decades before the year 50.");
        return Combinators.combine(frames, number).as(String::formatted);
    }

    @Property(seed = "2026", tries = 40)
    void whateverASentenceTellsIsADateOrNone(@ForAll("sentences") String text, @ForAll("days") LocalDate day) {
        for (Sentence sentence : Extraction.engine().read(text, Optional.of(day))) {
            Syntax syntax = new Syntax(sentence);
            DateResolver dates = new DateResolver(Extraction.lexicon(), syntax, Optional.of(day), Optional.empty());
            for (int token = 0; token < syntax.size(); token++) {
                for (Status status : List.of(Status.ACTUAL, Status.PLANNED)) {
                    assertThat(dates.when(token, status).stream()).allSatisfy(TimePropertiesTest::sane);
                }
                assertThat(dates.anniversary(token).stream()).allSatisfy(TimePropertiesTest::sane);
            }
        }
    }

    private static void sane(TimeSpan span) {
        assertThat(new TimeSpan(span.edtf())).isEqualTo(span);
        assertThat(span.begin().stream()).allSatisfy(day -> assertThat(day).isBetween(FIRST, LAST));
        assertThat(span.end().stream()).allSatisfy(day -> assertThat(day).isBetween(FIRST, LAST));
    }
}
