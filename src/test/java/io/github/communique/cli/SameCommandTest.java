// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import io.github.communique.join.SameCases;
import io.github.communique.store.Tdb2Store;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameCommandTest {

    private static final String BASE = "https://data.example.org/";
    private static final String FIRST = BASE + "id/event/a";
    private static final String SECOND = BASE + "id/event/b";

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("store"))) {
            SameCases.publish(store, "talks-told-by-three");
        }
    }

    @Test
    void happeningsAreListedWithAllTheirReports() {
        assertThat(same("list").out())
                .isEqualTo("3\tAino Salo met Liv Strand\t" + FIRST + "\t" + SECOND + "\t" + BASE + "id/event/c\n");
    }

    @Test
    void aHappeningIsShownWithItsReportsAndReasons() {
        assertThat(same("show", "b").out())
                .isEqualTo(same("show", BASE + "doc/event/b.html").out())
                .contains("2031-05-03", "2031-05-04", "no date", "for: the same person", "against: ");
    }

    @Test
    void anEventOfNoArticleIsRefused() {
        Ran ran = same("show", BASE + "id/event/none");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("no article in the store tells of");
    }

    @Test
    void whatIsSplitByHandStaysSplitWithItsReason() {
        Ran split = same("split", FIRST, SECOND, "--why", "The second talks were a day later.", "--who", "Editor");
        assertThat(split.code()).isZero();
        assertThat(split.err())
                .contains("Two happenings, decided by Editor: Aino Salo met Liv Strand in Tromso, 3 May 2031;"
                        + " Aino Salo met Liv Strand in Tromso, 4 May 2031.");
        assertThat(same("list").out()).doesNotContain(FIRST + "\t" + SECOND);
        same("renew");
        assertThat(same("list").out()).doesNotContain(FIRST + "\t" + SECOND);
        assertThat(same("show", FIRST).out()).contains("split by Editor", "a day later");
        same("join", FIRST, SECOND, "--why", "They were the same after all.");
        assertThat(same("list").out()).contains(FIRST, SECOND);
    }

    @Test
    void whatIsOneByWayOfAThirdIsNotSplitUnseen() {
        String third = BASE + "id/event/c";
        same("join", FIRST, SECOND, "--why", "One meeting.", "--by", "Editor");
        same("join", SECOND, third, "--why", "One meeting.");
        Ran split = same("split", FIRST, third, "--why", "A day apart.");
        assertThat(split.code()).isEqualTo(1);
        assertThat(split.err())
                .contains(
                        "<" + FIRST + "> and <" + SECOND + "> are one, decided by Editor (One meeting.); <" + SECOND
                                + "> and <" + third + "> are one",
                        "communique same split " + FIRST + " " + SECOND + " --why");
        assertThat(same("show", FIRST).out()).doesNotContain("A day apart.");

        same("split", SECOND, third, "--why", "A day apart.");
        assertThat(same("split", FIRST, third, "--why", "A day apart.").code()).isZero();
        assertThat(same("list").out()).doesNotContain(third);
        Ran joined = same("join", SECOND, third, "--why", "One after all.");
        assertThat(joined.code()).isEqualTo(1);
        assertThat(joined.err())
                .contains("> are two, decided by ", "communique same join " + FIRST + " " + third + " --why");
    }

    @Test
    void aReasonIsKeptWithoutSignsThatSteerATerminal() {
        same("split", FIRST, SECOND, "--why", "The second\ttalks \u001B[31mwere later.");
        assertThat(same("show", FIRST).out()).contains("The second talks [31mwere later.");
    }

    @Test
    void aRulingNeedsAReasonAndTwoEvents() {
        assertThat(same("join", FIRST, SECOND).code()).isEqualTo(2);
        assertThat(same("join", FIRST, FIRST, "--why", "Because.").err()).contains("is one event; give two");
    }

    @Test
    void eventsOfTwoTypesAreNotOneHappening() {
        try (Tdb2Store store = Tdb2Store.open(folder.resolve("store"))) {
            SameCases.publish(store, "announced-then-held");
        }
        Ran refused = same("join", FIRST, BASE + "id/event/c", "--why", "One trip.");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains(
                        "<" + FIRST + "> is told as Visit", "> is told as Meeting", "communique correct EVENT --type");
        assertThat(same("list").out()).doesNotContain("id/event/c");
    }

    @Test
    void joinsAreMeasuredAgainstWhatAReaderHoldsForOne() throws Exception {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("p.json"), article("p", "2031-05-04"));
        Files.writeString(gold.resolve("q.json"), article("q", "2031-05-05"));
        Path file = Files.writeString(
                folder.resolve("happenings.json"),
                "{\"clusters\": [{\"members\": [[\"p\", \"e1\"], [\"q\", \"e1\"]]}]}");
        assertThat(Shell.run("evaluate", "--same", file, gold).out()).contains("all\t1\t1\t1\t1.000\t1.000");
    }

    private static String article(String id, String day) {
        return """
            {"id": "%s", "published": "%s", "url": "https://news.example/calls", "publisher": "The Ledger", "kind": "wire",
             "title": "A call", "paragraphs": ["Wanjiru telephoned Mehta about the seized wheat ships."], "events": [{"id": "e1", "type": "Call", "status": "actual",
             "date": "2031-05-03", "place": null, "topics": [], "instrument": null, "quote": null, "evidence": ["Wanjiru telephoned Mehta about the seized wheat ships."],
             "participants": [{"name": "Grace Wanjiru", "kind": "person", "country": "KE", "role": "participant"},
                              {"name": "Arjun Mehta", "kind": "person", "country": "IN", "role": "participant"}]}]}
            """.formatted(id, day);
    }

    private Ran same(Object... arguments) {
        Object[] all = new Object[arguments.length + 5];
        all[0] = "same";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--store";
        all[arguments.length + 2] = folder.resolve("store");
        all[arguments.length + 3] = "--base";
        all[arguments.length + 4] = BASE;
        return Shell.run(all);
    }
}
