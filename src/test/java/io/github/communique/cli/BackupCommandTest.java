// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.publish.Draft;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store is backed up while it is served and written to. */
@Timeout(600)
class BackupCommandTest {

    private static final Iris IRIS = new Iris("http://localhost:3030/");

    @TempDir
    private Path folder;

    /** A permit for each article that is stored. */
    private final Semaphore stored = new Semaphore(0);

    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void aBackupOfAServedStoreHoldsWholeArticlesAndAllThatWereStoredBefore() throws Exception {
        Path store = folder.resolve("store");
        Path again = folder.resolve("again");
        Desk desk = new Desk(Served.house(), store, IRIS);
        desk.publish(List.of(draft("first")));
        try (Served served = Served.start(store)) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(desk));
            stored.acquire(3);
            assertThat(run("backup", folder.resolve("news.zip"), "--store", store)
                            .err())
                    .contains("Backed up", "data version");
            enough.set(true);
            writing.join();
            assertThat(served.get("/health").statusCode()).isEqualTo(200);
        }
        assertThat(run("restore", folder.resolve("news.zip"), "--store", again).code())
                .isZero();
        Shell.Ran verified = run("store", "verify", "--store", again);
        assertThat(verified.out()).as(verified.err()).contains("0 faults");
        assertThat(run("restore", folder.resolve("news.zip"), "--store", store).err())
                .contains("holds something already");
        assertThat(counts(again)).hasSizeGreaterThanOrEqualTo(4).containsOnly("" + EvenDraft.STATEMENTS);
    }

    @Test
    void whereThereIsNoStoreThereIsNothingToBackUp() {
        Shell.Ran ran = run("backup", folder.resolve("news.zip"), "--store", folder.resolve("none"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("there is no store");
    }

    private void write(Desk desk) {
        for (int at = 0; !enough.get(); at++) {
            try {
                desk.publish(List.of(draft("article" + at)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            stored.release();
        }
    }

    /** How many statements each graph of an article holds. */
    private List<String> counts(Path store) throws IOException {
        Path question = Files.writeString(folder.resolve("counts.rq"), """
                SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER CONTAINS(STR(?g), '/doc/article/') } GROUP BY ?g""");
        String rows =
                run("query", "--results", "csv", "--store", store, question).out();
        return rows.lines().skip(1).toList();
    }

    private static Shell.Ran run(Object... words) {
        return Shell.run(words);
    }

    private static Draft draft(String name) {
        return EvenDraft.of(EvenDraft.article(URI.create("https://news.example/" + name)), IRIS);
    }
}
