// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.join.SameCases;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.store.Carriage;
import io.github.communique.store.Tdb2Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jobs on a real cluster of one machine: {@code mvn package -DskipTests && mvn -P spark test}. */
@Tag("spark")
class SparkClusterTest {

    private static final Path INVENTED = Path.of("src/test/resources/gold/dev");
    private static final String ARTICLES = "http://localhost:3030/doc/article/";
    private static final int MANY = 12;

    @TempDir
    private Path folder;

    private SparkCluster cluster;

    @BeforeEach
    void start() throws IOException {
        cluster = new SparkCluster(Files.createDirectories(folder.resolve("cluster")));
    }

    @AfterEach
    void end() {
        cluster.close();
    }

    @Test
    void aWorkerIsKilledMidwayAndTheGraphsAreThoseOfOneMachine() throws Exception {
        Path lines = lines();
        Path out = folder.resolve("out");
        Process job = cluster.submit(
                ExtractionJob.class, lines.toString(), "--models", "none", "--shards", "6", "--out", out.toString());
        BufferedReader log = SparkCluster.log(job);
        SparkCluster.await(log, "in stage 1.0 (TID ");
        SparkCluster.await(log, "Finished task ");
        cluster.killAWorker();
        SparkCluster.await(log, "Lost executor ");
        log.lines().forEach(line -> {});
        assertThat(job.waitFor()).isZero();

        List<Quad> quads = quads(out, Shards.GRAPHS);
        assertThat(quads).doesNotHaveDuplicates();
        assertThat(graphs(quads)).hasSize(MANY);
        try (Tdb2Store store = Tdb2Store.open(onOneMachine(lines))) {
            Set<String> names = store.names().stream()
                    .filter(name -> name.startsWith(ARTICLES))
                    .collect(Collectors.toSet());
            assertThat(graphs(quads))
                    .allSatisfy((name, graph) -> assertThat(ArticleGraph.sameFacts(graph, store.graph(name)))
                            .as(name)
                            .isTrue());
            assertThat(graphs(quads).keySet()).isEqualTo(names);
        }
    }

    @Test
    void aClusterJoinsWhatAStoreJoins() throws Exception {
        Path three = SameCases.FOLDER.resolve("talks-told-by-three");
        Path shards = Files.createDirectories(folder.resolve("shards"));
        try (OutputStream shard = Files.newOutputStream(shards.resolve("part-00000.nq"))) {
            for (Map.Entry<String, Graph> article : SameCases.articles(three).entrySet()) {
                shard.write(Carriage.lines(article.getKey(), article.getValue()));
            }
        }
        Path out = folder.resolve("joined");
        Process job =
                cluster.submit(JoinJob.class, shards.toString(), "--base", SameCases.BASE, "--out", out.toString());
        SparkCluster.log(job).lines().forEach(line -> {});
        assertThat(job.waitFor()).isZero();

        Map<String, Graph> joined = graphs(quads(out, Shards.JOINS));
        try (Tdb2Store store = Tdb2Store.inMemory()) {
            SameCases.publish(store, "talks-told-by-three");
            assertThat(joined).hasSize(2).allSatisfy((name, graph) -> assertThat(
                            graph.isIsomorphicWith(store.graph(name)))
                    .as(name)
                    .isTrue());
        }
    }

    private Path lines() throws IOException {
        Path lines = folder.resolve("invented.jsonl");
        try (Stream<Path> files = Files.list(INVENTED)) {
            Files.write(
                    lines,
                    files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .limit(MANY)
                            .map(SparkClusterTest::line)
                            .toList());
        }
        return lines;
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s*\\R\\s*", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path onOneMachine(Path lines) throws Exception {
        Path store = folder.resolve("store");
        Process ingest = new ProcessBuilder(
                        "target/communique/bin/communique",
                        "ingest",
                        lines.toString(),
                        "--models",
                        "none",
                        "--store",
                        store.toString())
                .inheritIO()
                .start();
        assertThat(ingest.waitFor()).isLessThan(2);
        return store;
    }

    private static List<Quad> quads(Path out, String kind) throws IOException {
        assertThat(out.resolve("_SUCCESS")).exists();
        List<Quad> quads = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            files.filter(file -> file.getFileName().toString().startsWith(kind + "-"))
                    .forEach(
                            file -> AsyncParser.asyncParseQuads(file.toString()).forEachRemaining(quads::add));
        }
        return quads;
    }

    private static Map<String, Graph> graphs(List<Quad> quads) {
        Map<String, Graph> graphs = new TreeMap<>();
        quads.forEach(
                quad -> graphs.computeIfAbsent(quad.getGraph().getURI(), name -> GraphFactory.createDefaultGraph())
                        .add(quad.asTriple()));
        return graphs;
    }
}
