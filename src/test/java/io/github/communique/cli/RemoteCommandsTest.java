// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.model.Article;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Report;
import io.github.communique.rdf.Iris;
import io.github.communique.remote.OtherStore;
import io.github.communique.store.UpstreamException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a store elsewhere: a stock Fuseki behind a password. */
@Timeout(300)
class RemoteCommandsTest {

    private static final Iris IRIS = new Iris("http://localhost:3030/");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>(OtherStore.login());
    private OtherStore other;

    @BeforeEach
    void start() {
        other = OtherStore.start(AuthScheme.DIGEST);
        environment.put("COMMUNIQUE_STORE_COPIES", folder.toString());
        environment.put("COMMUNIQUE_STORE_PAUSE", "1");
        environment.put("COMMUNIQUE_STORE_PATIENCE", "600");
    }

    @AfterEach
    void stop() {
        other.close();
    }

    private static Article article(String name) {
        return EvenDraft.article(URI.create("https://news.example/" + name));
    }

    private static Draft draft(String name) {
        return EvenDraft.of(article(name), IRIS);
    }

    private Desk desk() {
        House house = Served.house(environment);
        Path copy = StoreFolder.named(other.address().toString(), house).path();
        return new Desk(house, copy, IRIS);
    }

    private Shell.Ran run(Object... arguments) {
        return new Shell(Shell.NOON, environment).execute(arguments);
    }

    private boolean stands(String name) {
        String graph = IRIS.articleGraph(article(name));
        return other.data()
                .calculateRead(() ->
                        other.data().getGraph(NodeFactory.createURI(graph)).size() == EvenDraft.STATEMENTS);
    }

    @Test
    void articlesGoThereAndCommandsTellWhatIsThere() throws IOException {
        desk().publish(List.of(draft("first"), draft("second")));
        assertThat(stands("first") && stands("second")).isTrue();
        Path question = Files.writeString(
                folder.resolve("count.rq"), "SELECT (COUNT(*) AS ?n) { ?s rdfs:label 'first 1', 'by hand' }");
        addByHand("first");
        assertThat(run("query", "--results", "csv", "--store", other.address(), question)
                        .out())
                .isEqualToNormalizingNewlines("n\n1\n");
        Path file = folder.resolve("all.nq");
        assertThat(run("dump", "--store", other.address(), "-o", file).code()).isZero();
        assertThat(file).content().contains("second 1", "by hand");
        assertThat(run("retract", article("second").address(), "--why", "It was wrong.", "--store", other.address())
                        .code())
                .isZero();
        assertThat(stands("second")).isFalse();
        assertThat(desk().publish(List.of(draft("second"))))
                .extracting(Report::outcome)
                .containsExactly(Report.Outcome.WITHDRAWN);
    }

    @Test
    void whatIsToldToBeRunNamesTheStoreByItsAddress() throws IOException {
        desk().publish(List.of(draft("first")));
        assertThat(run(
                                "ingest",
                                "--base",
                                "https://data.example.org/",
                                Shell.sample("phone-call.txt"),
                                "--store",
                                other.address())
                        .err())
                .contains("stand under " + IRIS.base(), " --store " + other.address() + "\n")
                .doesNotContain("communique-copies");
        assertThat(run("release", "--store", other.address()).err())
                .contains(" --store " + other.address() + "\n")
                .contains("nobody else can follow the citation");
    }

    /** Another program says more of what an article tells. */
    private void addByHand(String name) {
        other.data().executeWrite(() -> other.data()
                .add(Quad.create(
                        NodeFactory.createURI(IRIS.articleGraph(article(name))),
                        NodeFactory.createURI(IRIS.base() + "id/article/" + name + "-1"),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralString("by hand"))));
    }

    @Test
    void pagesShowWhatComesInThroughOthers() throws IOException {
        desk().publish(List.of(draft("first")));
        String data = "/data?graph=" + IRIS.articleGraph(article("first"));
        try (Served served = Served.start(environment, other.address())) {
            assertThat(served.get(data, "Accept", "text/turtle").body()).contains("first 1");
            desk().publish(List.of(draft("second")));
            assertThat(stands("second")).isTrue();
            assertThat(served.get("/data?graph=" + IRIS.articleGraph(article("second")))
                            .statusCode())
                    .isEqualTo(200);
            addByHand("first");
            while (!served.get(data, "Accept", "text/turtle").body().contains("by hand")) {
                Thread.onSpinWait();
            }
            other.close();
            served.await(Pattern.compile("does not answer.*the pages show what was known before"));
            assertThat(served.get(data).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoAsksTheCopyOfAStoreThatIsDownHearsHowOldItIs() throws IOException {
        desk().publish(List.of(draft("first")));
        Path question = Files.writeString(folder.resolve("ask.rq"), "ASK { ?s rdfs:label 'first 1' }");
        try (Served served = Served.start(environment, other.address())) {
            addByHand("first");
            assertThat(run("query", "--store", other.address(), question).err()).isEmpty();
            other.close();
            Shell.Ran ran = run("query", "--store", other.address(), question);
            assertThat(ran.out()).contains("yes");
            assertThat(ran.code()).isZero();
            assertThat(ran.err()).contains(other.address() + " does not answer", "as of 20");
            assertThat(served.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anEmptyCopyOfAStoreThatIsDownTellsNothing() throws IOException {
        Path question = Files.writeString(folder.resolve("ask.rq"), "ASK {}");
        try (Served served = Served.start(environment, other.address())) {
            other.close();
            Shell.Ran ran = run("query", "--store", other.address(), question);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("does not answer", "the copy here is empty");
            assertThat(served.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStoreThatIsDownIsNamed() {
        Desk desk = desk();
        other.close();
        assertThatThrownBy(() -> desk.publish(List.of(draft("first"))))
                .isInstanceOf(UpstreamException.class)
                .hasMessageContaining(other.address().toString());
        Shell.Ran ran = run("ingest", Shell.sample("phone-call.txt"), "--store", other.address());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains(other.address().toString(), "does not answer");
    }

    @Test
    void whoHandsWorkToItsServerHearsThatItIsDown() throws IOException {
        desk().publish(List.of(draft("first")));
        try (Served served = Served.start(environment, other.address())) {
            other.close();
            assertThatThrownBy(() -> desk().publish(List.of(draft("second"))))
                    .isInstanceOf(UpstreamException.class)
                    .hasMessageContaining(other.address() + " does not answer");
            assertThat(served.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatCannotBeDoneToAStoreElsewhereIsRefusedWithWhatToDo() {
        assertThat(run("store", "compact", "--store", other.address()).err())
                .contains("compact is not done to the store " + other.address(), "use the means");
        assertThat(run("store", "rebase", "https://data.example.org/", "--store", other.address())
                        .err())
                .contains("ingest anew with --base https://data.example.org/");
        assertThat(run("backup", folder.resolve("news.zip"), "--store", other.address())
                        .err())
                .contains("communique dump");
        assertThat(run("restore", folder.resolve("news.zip"), "--store", other.address())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aLoginIsNeitherShownNorSentWhereOthersCanReadIt() {
        assertThat(run("query", "--store", "http://desk:secret@localhost/news", "count.rq"))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("holds a password"));
        Shell.Ran open = run("store", "verify", "--store", "http://data.example.org/news");
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.err())
                .contains("not sent to data.example.org over plain HTTP")
                .doesNotContain("a secret");
        for (String place : List.of("COMMUNIQUE_STORE_QUERY", "COMMUNIQUE_STORE_UPDATE")) {
            environment.put(place, "http://elsewhere.example.org/sparql");
            assertThat(run("store", "verify", "--store", other.address()).err())
                    .contains("not sent to elsewhere.example.org over plain HTTP");
            environment.remove(place);
        }
        environment.remove("COMMUNIQUE_STORE_PASSWORD");
        assertThat(run("store", "verify", "--store", other.address()).err()).contains("COMMUNIQUE_STORE_PASSWORD");
    }
}
