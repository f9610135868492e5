// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.join.PersonCases.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import io.github.communique.join.PersonCases;
import io.github.communique.store.Tdb2Store;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    private static final String FIRST = person("fi-sergei-orlow");
    private static final String SPELT = person("fi-sergey-orlow");
    private static final String BUSK = person("fi-john-busk");
    private static final String FULLER = person("fi-john-w-busk");

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("store"))) {
            PersonCases.publish(store);
        }
    }

    @Test
    void whatWaitsIsListedAndWhatIsHeldForOneToo() {
        assertThat(review("list").out()).contains("0.60\tJohn Busk\tJohn W. Busk\t" + BUSK + "\t" + FULLER + "\n");
        assertThat(review("list", "--joined").out()).isEqualTo("2\tSergei Orlow\t" + FIRST + "\t" + SPELT + "\n");
    }

    @Test
    void aPersonIsShownWithOfficesDaysAndReasons() {
        assertThat(review("show", SPELT).out())
                .contains(
                        "Sergey Orlow, for " + person("fi"),
                        "minister of foreign affairs\t2031-06-01",
                        "held for one with Sergei Orlow",
                        "for: the same name, spelt in another way",
                        "days apart",
                        "waits: S. Orlow");
    }

    @Test
    void aDecisionIsKeptWithWhoAndWhyAndWaitsNoMore() {
        Ran ran = review("same", BUSK, FULLER, "--why", "His own signature has the W.", "--by", "Editor");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(review("list").out()).doesNotContain("John Busk");
        assertThat(review("list", "--joined").out()).contains("2\tJohn Busk\t" + BUSK + "\t" + FULLER);
        assertThat(review("show", BUSK).out()).contains("same by Editor", "His own signature has the W.");
        review("different", BUSK, FULLER, "--why", "Father and son.");
        assertThat(review("list", "--joined").out()).doesNotContain("Busk");
        assertThat(review("list").out()).doesNotContain("Busk");
    }

    @Test
    void aDecisionNeedsTwoPersonsOfTheStoreAndAReason() {
        assertThat(review("same", BUSK, person("none"), "--why", "Because.").err())
                .contains("tells of no person <" + person("none") + ">", "authority review list");
        assertThat(review("same", BUSK, BUSK, "--why", "Because.").code()).isEqualTo(2);
        assertThat(review("same", BUSK, FULLER).code()).isEqualTo(2);
    }

    private Ran review(String... arguments) {
        return Shell.run(Stream.of(
                        List.of("authority", "review"),
                        List.of(arguments),
                        List.of("--store", folder.resolve("store"), "--base", PersonCases.BASE))
                .flatMap(List::stream)
                .toArray());
    }
}
