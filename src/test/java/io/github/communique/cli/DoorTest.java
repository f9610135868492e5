// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad article costs itself: the others go in, and the report names it. */
class DoorTest {

    private static final String CALL =
            "Kenyan President Grace Wanjiru spoke by telephone with Indian Prime Minister Arjun Mehta on Monday.";

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void aGoodArticleComesLast() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        json("z", "https://news.example/z", "Leaders speak", CALL);
    }

    @Test
    void anAddressWithBracketsIsStoredInItsValidForm() throws IOException {
        json("a", "https://news.example/story?filter[year]=2026", "Leaders speak", CALL);
        page("b", "<link rel=canonical href='https://news.example/tale?filter[year]=2026'><p>" + CALL);
        assertThat(ingest().err()).contains("3 articles published", "0 failed, 0 set aside");
        assertThat(addresses()).contains("story?filter%5Byear%5D=2026", "tale?filter%5Byear%5D=2026", "news.example/z");
    }

    @Test
    void charactersThatRdfCannotCarryAreTakenOutWithANote() throws IOException {
        json(
                "a",
                "https://news.example/a",
                "Leaders\\u000b speak\\ufffe",
                CALL.replace("Monday", "\\ud800Monday\\u0001"));
        page("b", "<title>Leaders&#xFFFE; speak</title><p>" + CALL.replace("spoke", "spoke\u0008"));
        Ran ran = ingest();
        assertThat(ran.err())
                .contains("3 articles published", "0 failed")
                .contains("a.json holds characters that RDF cannot carry", "1 × U+FFFE");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld", "rdfxml"})
    void whateverIsReadCanBePrintedAndIsAcceptedByCheck(String format) throws IOException {
        json(
                "a",
                "https://news.example/[a]|b",
                "Leaders\\u0000 speak\\ufffe\\ud800",
                "\\u000c" + CALL.replace("Indian Prime", "Chilean Prime") + "\\uffff");
        Ran ran = Shell.run("extract", "--models", "none", "--format", format, articles);
        Path found = Files.writeString(folder.resolve("found." + format.replace("rdfxml", "rdf")), ran.out());
        assertThat(Shell.run("check", found).out()).contains("conforms").doesNotContain("does not conform");
        assertThat(ran.code()).isZero();
    }

    @Test
    void whatTheShapesRefuseIsNotPrintedButNamed() throws IOException {
        json("a", "https://news.example/a", "Offer", "The African Union offered to mediate between two rival clans.");
        Ran ran = Shell.run("extract", "--models", "none", articles);
        assertThat(ran.out()).contains("dip:Call").doesNotContain("dip:Mediation");
        assertThat(ran.err()).contains("left out: <", "a.json, as the shapes refuse it");
    }

    @Test
    void whatIsNoArticleIsSetAsideByNameAndCounted() throws IOException {
        text("empty", " ");
        text("endless", "the envoy met and ".repeat(1_000));
        text("long", (CALL + "\n\n").repeat(3_000));
        text("commas", ",".repeat(1_000_000));
        text(
                "french",
                "Le ministre a reçu lundi son homologue du Pérou, et les deux pays ont signé un accord sur l'eau et la pêche.");
        page("wall", "<p>" + CALL + "</p><div>Subscribe to continue reading</div>");
        Ran ran = ingest();
        assertThat(ran.err())
                .contains("set aside: " + articles.resolve("endless.txt") + " has a sentence of 4,000 words")
                .contains(
                        "1 articles published",
                        "0 failed, 6 set aside (1 without text, 1 cut off by a paywall, 1 in another language, 3 too long)");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void failuresAreCountedByTheirReason() throws IOException {
        text("a", CALL);
        Files.writeString(articles.resolve("half.json"), "{\"title\": \"Talks\"");
        Files.writeString(articles.resolve("rows.csv"), "title,body\nTalks,They met.\n");
        Path paper = Files.writeString(folder.resolve("paper.pdf"), "%PDF-1.7");
        Ran ran = Shell.run(
                "ingest",
                articles,
                folder.resolve("nowhere.txt"),
                paper,
                "http://127.0.0.1:1/closed",
                "--store",
                folder.resolve("store"));
        assertThat(ran.err())
                .contains(
                        "5 failed (1 not there, 1 kept from programs, 1 of a kind that is not read, 2 broken), 0 set aside;");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void strictlyTheFirstFaultEndsItAndWhatCameBeforeStays() throws IOException {
        json("a", "https://news.example/a", "Leaders speak", CALL);
        text("b", " ");
        Ran ran = Shell.run("ingest", "--strict", articles, "--store", folder.resolve("store"));
        assertThat(ran.err()).contains("1 articles published", "1 set aside", "Stopped at the first fault");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(addresses()).contains("news.example/a").doesNotContain("news.example/z");
    }

    private Ran ingest() {
        return Shell.run("ingest", articles, "--store", folder.resolve("store"));
    }

    private String addresses() throws IOException {
        Path question = Files.writeString(
                folder.resolve("addresses.rq"),
                "SELECT ?address WHERE { ?article schema:url ?address } ORDER BY ?address");
        return Shell.run("query", "--results", "csv", "--store", folder.resolve("store"), question)
                .out();
    }

    private void json(String name, String address, String title, String text) throws IOException {
        Files.writeString(articles.resolve(name + ".json"), """
                {"url": "%s", "title": "%s", "published": "2026-01-14", "paragraphs": ["%s"]}""".formatted(address, title, text));
    }

    private void page(String name, String body) throws IOException {
        Files.writeString(articles.resolve(name + ".html"), "<html lang=en><body>" + body);
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name + ".txt"), text);
    }
}
