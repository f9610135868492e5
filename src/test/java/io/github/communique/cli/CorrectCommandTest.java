// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {

    private static final String BASE = CuratedStore.BASE;
    private static final String DEMAND = CuratedStore.DEMAND;
    private static final String SENTENCE = CuratedStore.SENTENCE;

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("store");
        CuratedStore.fill(store);
    }

    @Test
    void whatOnlyAnAddedEventCanUseIsRefused() {
        Ran ran = run(
                "correct", DEMAND, "--target", "Dunmere", "--sentence", "It rained.", "--why", "The note went there.");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--sentence and --from go with --add");
    }

    @Test
    void anEventIsCorrectedListedShownAndRestored() {
        Ran corrected = run("correct", DEMAND, "--target", "Dunmere", "--why", "The note went there.", "--by", "Desk");
        assertThat(corrected.err()).contains("Corrected: <" + DEMAND + ">");
        assertThat(corrected.code()).isZero();

        String[] listed = run("correct", "list").out().strip().split("\t");
        assertThat(listed).contains("Desk", "target", DEMAND, "The note went there.");
        assertThat(run("correct", "show", listed[0]).out()).contains("target: Corvast -> Dunmere");
        assertThat(ask("SELECT ?n { <" + DEMAND + "> dip:target/rdfs:label ?n }"))
                .isEqualTo("n\nDunmere\n");

        assertThat(run("correct", "undo", listed[0], "--why", "It was right.").code())
                .isZero();
        assertThat(ask("SELECT ?n { <" + DEMAND + "> dip:target/rdfs:label ?n }"))
                .isEqualTo("n\nCorvast\n");
        assertThat(run("correct", "list").out()).isEmpty();
    }

    @Test
    void howToUndoItIsToldAsACommandThatRuns() {
        String told = run("correct", DEMAND, "--when", "2024-03", "--why", "It says so.")
                .err();
        String command = told.substring(told.indexOf("communique correct undo"))
                .lines()
                .findFirst()
                .orElseThrow();
        Object[] words = Stream.of(command.split(" ")).skip(1).toArray();
        assertThat(Shell.run(words).code()).isZero();
        assertThat(run("correct", "list").out()).isEmpty();
    }

    @Test
    void aPersonIsNamedWithWhomItActsFor() {
        run("correct", DEMAND, "--target", "Maria Lind (Finland)", "--when", "2024-03", "--why", "It says so.");
        assertThat(ask("SELECT ?s ?w { <" + DEMAND + "> dip:when ?w ; dip:target/dip:actsFor/rdfs:label ?s }"))
                .isEqualTo("s,w\nFinland,2024-03\n");
    }

    @Test
    void anEventThatIsMissingIsAddedWithItsSentence() {
        Ran added = add(SENTENCE);
        assertThat(added.err()).contains("Added: <");
        assertThat(ask("SELECT ?s ?p { ?e a dip:Agreement ; dip:evidence/<http://www.w3.org/ns/oa#exact> ?s ;"
                        + " dip:place/rdfs:label ?p ; dip:participant <" + BASE + "id/actor/cl> }"))
                .isEqualTo("s,p\n" + SENTENCE + ",Madrid\n");
        assertThat(add(SENTENCE).err()).contains("tells of").contains("already");
    }

    @Test
    void anEventThatWasWithdrawnIsNotAddedButBroughtBack() {
        add(SENTENCE);
        String event =
                run("correct", "list").out().lines().findFirst().orElseThrow().split("\t")[4];
        run("withdraw", event, "--why", "It was a joke.");

        String listed = run("correct", "list").out();
        Ran again = add(SENTENCE);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("<" + event + "> is withdrawn already", "communique correct undo");
        assertThat(run("correct", "list").out()).isEqualTo(listed);
    }

    @Test
    void aSentenceThatTheArticleDoesNotHaveIsRefused() {
        assertThat(add("Spain and Chile quarrelled.").err()).contains("does not stand in the article");
    }

    @Test
    void aPartOfASentenceIsNoSentence() {
        for (String part :
                List.of("a", "It", "Spain", "Spain and Chile", "signed a treaty on sea bass", "on Friday.")) {
            Ran refused = add(part);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("no whole sentence of the article; copy it from its first word");
        }
        assertThat(add("It rained.").code()).isZero();
    }

    @Test
    void anEventThatIsNoneIsWithdrawnAndItsAddressSaysWhy() throws IOException {
        assertThat(run("withdraw", DEMAND, "--why", "It is told as a joke.").code())
                .isZero();
        try (Served served = Served.start(store)) {
            var gone = served.get("/doc/event/" + DEMAND.substring((BASE + "id/event/").length()) + ".html");
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains("It is told as a joke.");
        }
        String id = run("correct", "list").out().split("\t")[0];
        for (Ran again : List.of(
                run("withdraw", DEMAND, "--why", "Again."),
                run("correct", DEMAND, "--status", "Negated", "--why", "Again."))) {
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.err()).contains("is withdrawn already", "communique correct undo " + id);
        }
    }

    @Test
    void aReasonIsOneLineOfAtMostTwoThousandCharacters() {
        assertThat(run("withdraw", DEMAND, "--why", "ä".repeat(2001)).err())
                .contains("--why has 2001 characters; say it in at most 2000");
        assertThat(run("withdraw", DEMAND, "--why", "So.", "--by", "\u0007").err())
                .contains("say --by");
        run("withdraw", DEMAND, "--why", "A joke.\r\nRead\tit \u001b[31mwell.", "--by", "Desk\nNorth");

        String listed = run("correct", "list").out();
        assertThat(listed.lines()).hasSize(1);
        assertThat(listed.strip().split("\t")).hasSize(7).contains("Desk North", "A joke. Read it [31mwell.");
    }

    @Test
    void anEventMayBeNamedByItsPageOrAsTablesHaveIt() {
        String last = DEMAND.substring((BASE + "id/event/").length());
        for (String name : List.of(
                BASE + "doc/event/" + last,
                BASE + "doc/event/" + last + ".html#cite",
                "http://localhost:8181/doc/event/" + last + ".trig?full",
                last)) {
            Ran undone = run("correct", name, "--status", "Negated", "--why", "It was denied.");
            assertThat(undone.code()).as(undone.err()).isZero();
            assertThat(undone.err()).contains("<" + DEMAND + ">");
            String id = run("correct", "list").out().split("\t")[0];
            run("correct", "undo", id, "--why", "It was not.");
        }
        assertThat(run("withdraw", last, "--why", "A joke.").err()).contains("Withdrawn: <" + DEMAND + ">");
    }

    @Test
    void whatIsToldAlreadyIsNoCorrection() {
        Ran first = run("correct", DEMAND, "--status", "Negated", "--when", "none", "--why", "It was denied.");
        assertThat(first.code()).as(first.err()).isZero();
        Ran again = run("correct", DEMAND, "--when", "none", "--status", "Negated", "--why", "It was denied.");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("that is what is told of the event already: " + DEMAND);
        assertThat(run("correct", "list").out().lines()).hasSize(1);
    }

    @Test
    void aDateThatThereIsNotIsRefused() {
        for (String date : List.of("0000", "0000-05-01/2024", "000X", "2026-02-30", "2026-13", "XXXX-02-30")) {
            Ran refused = run("correct", DEMAND, "--when", date, "--why", "So.");
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains(date + "; write it like 2021-03-22");
        }
    }

    @Test
    void whatIsServedIsCorrectedWhileItIsServed() throws IOException {
        try (Served served = Served.start(store)) {
            assertThat(run("correct", DEMAND, "--status", "Negated", "--why", "It was denied.", "--by", "Desk South")
                            .code())
                    .isZero();
            String page = served.get("/doc/event/" + DEMAND.substring((BASE + "id/event/").length()) + ".html")
                    .body();
            assertThat(page).contains("Corrected by hand", "Desk South", "It was denied.");
            assertThat(served.get("/events.csv?status=Negated").body()).contains(DEMAND);
            assertThat(served.get("/feed.atom").body()).contains(DEMAND);
        }
    }

    @Test
    void everyEventPageHasAWayToReportAMistake() throws IOException {
        String last = DEMAND.substring((BASE + "id/event/").length());
        try (Served served = Served.start(store, "--contact", "desk@news.example")) {
            assertThat(served.get("/doc/event/" + last + ".html").body()).contains("mistake?event=" + last);
            assertThat(served.get("/mistake?event=" + last).body()).contains("mailto:desk@news.example?subject=");
        }
        try (Served served = Served.start(store)) {
            assertThat(served.get("/mistake?event=" + last).body())
                    .doesNotContain("mailto:")
                    .contains(DEMAND);
            assertThat(served.get("/mistake?event=none").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatIsSaidWronglyIsRefusedWithWhatToDo() {
        assertThat(run("correct", DEMAND, "--why", "So.").err()).contains("say what is right");
        assertThat(run("correct", DEMAND, "--target", "FI").err()).contains("say --why");
        assertThat(run("correct", DEMAND, "--type", "Feast", "--why", "So.").err())
                .contains("there is no type Feast");
        assertThat(run("correct", DEMAND, "--target", "Nobody Known", "--why", "So.")
                        .err())
                .contains("no party \"Nobody Known\" is known");
        assertThat(run("correct", DEMAND, "--when", "soon", "--why", "So.").code())
                .isEqualTo(2);
        assertThat(run("correct", BASE + "id/event/none", "--when", "2024", "--why", "So.")
                        .err())
                .contains("no article in the store tells of");
        assertThat(run("correct", DEMAND, "--source", "none", "--target", "none", "--why", "So.")
                        .err())
                .contains("the shapes refuse");
    }

    @Test
    void anEventIsNoArticleToBeRetracted() {
        assertThat(run("retract", DEMAND, "--why", "So.").err())
                .contains("is an event, not an article", "communique withdraw");
        assertThat(run("retract", BASE + "id/actor/qa", "--why", "So.").err()).contains("is of the kind actor");
    }

    private Ran add(String sentence) {
        return run(
                "correct",
                "--add",
                "--article",
                "https://news.example/fish",
                "--sentence",
                sentence,
                "--type",
                "Agreement",
                "--participant",
                "ES",
                "--participant",
                "Chile",
                "--place",
                "Madrid",
                "--when",
                "2031-05-09",
                "--why",
                "It was missed.");
    }

    private String ask(String question) {
        Path file = folder.resolve("question.rq");
        try {
            Files.writeString(
                    file,
                    "PREFIX dip: <https://w3id.org/communique/ontology#> PREFIX rdfs:"
                            + " <http://www.w3.org/2000/01/rdf-schema#> "
                            + question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run("query", "--results", "csv", file.toString()).out().replace("\r", "");
    }

    private Ran run(String... words) {
        Stream<String> all = Stream.concat(Stream.of(words), Stream.of("--store", store.toString()));
        return Shell.run(all.toArray());
    }
}
