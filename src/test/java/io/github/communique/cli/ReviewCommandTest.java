// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static io.github.communique.join.PersonCases.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.nio.file.Path;
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

    private PersonStore persons;

    @BeforeEach
    void fill() {
        persons = PersonStore.in(folder.resolve("store"));
    }

    @Test
    void whatWaitsIsListedAndWhatIsHeldForOneToo() {
        assertThat(persons.review("list").out())
                .contains("0.60\tJohn Busk\tJohn W. Busk\t" + BUSK + "\t" + FULLER + "\n");
        assertThat(persons.review("list", "--joined").out())
                .isEqualTo("2\tSergei Orlow\t" + FIRST + "\t" + SPELT + "\n");
    }

    @Test
    void aPersonIsShownWithOfficesDaysAndReasons() {
        assertThat(persons.review("show", SPELT.replace("/id/", "/doc/") + ".html")
                        .out())
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
        Ran ran = persons.review("same", BUSK, FULLER, "--why", "His own signature has the W.", "--by", "Editor");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("One, decided by Editor: John Busk; John W. Busk.");
        assertThat(persons.review("list").out()).doesNotContain("John Busk");
        assertThat(persons.review("list", "--joined").out()).contains("2\tJohn Busk\t" + BUSK + "\t" + FULLER);
        assertThat(persons.review("show", BUSK).out()).contains("same by Editor", "His own signature has the W.");
        persons.review("different", BUSK, FULLER, "--why", "Father and son.");
        assertThat(persons.review("list", "--joined").out()).doesNotContain("Busk");
        assertThat(persons.review("list").out()).doesNotContain("Busk");
    }

    @Test
    void whoIsOneByWayOfAThirdIsNotHeldForAnotherUnseen() {
        String initial = person("fi-s-orlow");
        persons.review("same", FIRST, SPELT, "--why", "One man.", "--by", "Editor");
        persons.review("same", SPELT, initial, "--why", "One man.");
        Ran ran = persons.review("different", FIRST, initial, "--why", "Father and son.");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "<" + FIRST + "> and <" + SPELT + "> are one, decided by Editor (One man.)",
                        "communique authority review different " + FIRST + " " + SPELT + " --why");
        assertThat(persons.review("show", FIRST).out()).doesNotContain("Father and son.");
    }

    @Test
    void aDecisionNeedsTwoPersonsOfTheStoreAndAReason() {
        assertThat(persons.review("same", BUSK, person("none"), "--why", "Because.")
                        .err())
                .contains("tells of no person <" + person("none") + ">", "authority review list");
        assertThat(persons.review("same", BUSK, BUSK, "--why", "Because.").code())
                .isEqualTo(2);
        assertThat(persons.review("same", BUSK, FULLER).code()).isEqualTo(2);
    }
}
