// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Report;
import io.github.communique.publish.Report.Outcome;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What writes to a store while it is served, and those who read meanwhile. */
@Timeout(900)
class ServedStoreTest {

    private static final Iris IRIS = new Iris("http://localhost:3030/");
    private static final int BATCH = 50;
    private static final int LOOKS = 20;

    @TempDir
    private Path folder;

    /** A permit for each batch that is stored, upon which a reader looks while the next go in. */
    private final Semaphore stored = new Semaphore(0);

    private Path store;
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        store = folder.resolve("store");
        desk().publish(List.of(draft("first")));
        served = Served.start(store);
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void readersSeeWholeArticlesOnlyWhileAThousandGoIn() throws Exception {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> handIn("north", 500));
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> handIn("south", 500));
        CompletableFuture<Void> all = CompletableFuture.allOf(writing, beside);
        for (int look = 0; look < LOOKS; look++) {
            stored.acquire();
            assertThat(counts()).allSatisfy(count -> assertThat(count).isEqualTo(EvenDraft.STATEMENTS));
        }
        all.join();
        assertThat(counts()).hasSize(1001).containsOnly(EvenDraft.STATEMENTS);
    }

    @Test
    void commandsWorkOnAStoreThatIsServed() throws IOException {
        Path question =
                Files.writeString(folder.resolve("count.rq"), "SELECT (COUNT(*) AS ?n) { ?s rdfs:label \"first 1\" }");
        assertThat(run("query", "--results", "csv", "--store", store, question).out())
                .isEqualToNormalizingNewlines("n\n1\n");
        Path file = folder.resolve("all.nq");
        assertThat(run("dump", "--store", store, "-o", file).err()).contains("Wrote ");
        assertThat(file).content().contains("first 1");
        assertThat(run("store", "verify", "--store", store).out()).contains("3 graphs", "0 faults");
        assertThat(run("release", "1.0", "--store", store).err()).contains("Released 1.0");
        assertThat(List.of("/release/1.0/", "/doc/actor/no")).allSatisfy(page -> assertThat(
                        served.get(page, "Accept", "text/html").body())
                .contains("Cite ", "nobody else can follow"));
        assertThat(served.get("/release/").body()).contains("1.0");
        assertThat(run("retract", article("first").address(), "--why", "It was wrong.", "--store", store)
                        .code())
                .isZero();
        assertThat(served.get(URI.create(IRIS.articleGraph(article("first"))).getPath())
                        .statusCode())
                .isEqualTo(410);
        assertThat(run("dump", "--store", store, "-o", "news.doc").code()).isEqualTo(2);
    }

    @Test
    void aWithdrawnArticleStaysOutAndTheOthersGoIn() throws IOException {
        run("retract", article("first").address(), "--why", "It was wrong.", "--store", store);
        assertThat(desk().publish(List.of(draft("first"), draft("second"))))
                .extracting(Report::outcome)
                .containsExactly(Outcome.WITHDRAWN, Outcome.PUBLISHED);
    }

    @Test
    void whenTheServerEndsTheWorkGoesOnWithoutIt() throws IOException {
        Desk desk = desk();
        desk.publish(List.of(draft("a")));
        assertThat(served.get("/data?graph=" + IRIS.articleGraph(article("a"))).statusCode())
                .isEqualTo(200);
        served.close();
        assertThat(desk.publish(List.of(draft("a"), draft("b"))))
                .extracting(Report::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.PUBLISHED);
    }

    @Test
    void aSecondServerIsRefused() {
        Shell.Ran second = run("serve", "--store", store, "--port", "0");
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("is served already");
    }

    @Test
    void aStoreIsMovedWhenNothingServesIt() {
        String wanted = "https://data.example.org/news/";
        assertThat(run("store", "rebase", wanted, "--store", store).err())
                .contains("is served already", "stop the program that does, then move it");
        served.close();
        assertThat(run("store", "rebase", wanted, "--store", store).err())
                .contains("Moved 3 graphs from http://localhost:3030/ to " + wanted);
        assertThat(run("store", "verify", "--store", store).out()).contains("3 graphs", "0 faults");
        assertThat(run("dump", "--store", store, "-o", folder.resolve("moved.nq"))
                        .code())
                .isZero();
        assertThat(folder.resolve("moved.nq")).content().contains(wanted).doesNotContain("<http://localhost:3030/");
        assertThat(run("retract", "https://news.example/first", "--why", "It was wrong.", "--store", store)
                        .err())
                .contains("Withdrawn: <" + wanted);
        assertThat(run("store", "rebase", "here", "--store", store).code()).isEqualTo(2);
    }

    @Test
    void aReleaseUnderAnAddressOfThisMachineIsWarnedOf() {
        assertThat(run("release", "1.0", "--store", store).err()).contains("warning: ", "store rebase");
    }

    @Test
    void theStoreKeepsItsBase() {
        Shell.Ran other =
                run("ingest", Shell.sample("phone-call.txt"), "--base", "https://other.example/", "--store", store);
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("http://localhost:3030/", "store rebase https://other.example/");
    }

    private void handIn(String series, int number) {
        try {
            Desk desk = desk();
            for (int from = 0; from < number; from += BATCH) {
                List<Draft> batch = new ArrayList<>();
                for (int at = from; at < from + BATCH; at++) {
                    batch.add(draft(series + at));
                }
                desk.publish(batch);
                stored.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many statements each graph of an article holds now. */
    private List<Integer> counts() {
        String query = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER CONTAINS(STR(?g), '/doc/article/') }"
                + " GROUP BY ?g";
        String rows = served.get("/sparql?query=" + encoded(query), "Accept", "text/csv")
                .body();
        return rows.lines().skip(1).map(Integer::valueOf).toList();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private Desk desk() {
        return new Desk(Served.house(), store, IRIS);
    }

    private static Shell.Ran run(Object... words) {
        return Shell.run(words);
    }

    private static Article article(String name) {
        return EvenDraft.article(URI.create("https://news.example/" + name));
    }

    private static Draft draft(String name) {
        return EvenDraft.of(article(name), IRIS);
    }
}
