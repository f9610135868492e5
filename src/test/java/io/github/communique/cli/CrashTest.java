// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.backup.Backup;
import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.store.Revision;
import io.github.communique.store.StoreBase;
import io.github.communique.store.Tdb2Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that writes to a store is killed again and again, at moments of chance: what it said was done is there, once, and
 * nothing by half. {@code mvn -P crash test -Dcrash.kills=200}.
 */
@Tag("crash")
class CrashTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 20);
    private static final int MOST_DEEDS = 14;
    private static final int MOST_NANOSECONDS = 300_000_000;

    @TempDir
    private Path folder;

    private final Random chance = new Random(2026);
    private final List<String> done = new ArrayList<>();
    private Path store;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("store");
        DatasetGraph articles = RDFDataMgr.loadDatasetGraph("questions/articles.trig");
        Map<String, Graph> graphs = new HashMap<>();
        articles.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), articles.getGraph(name)));
        try (Tdb2Store opened = Tdb2Store.open(store)) {
            opened.replace(graphs);
            new StoreBase(CrashWork.IRIS.base()).keepIn(store);
        }
    }

    @Test
    void whatWasSaidToBeDoneIsThereOnceWheneverTheProgramIsKilled() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 4 == 3) {
                killTheServer("served" + kill);
            } else {
                killTheWriter("own" + kill);
            }
            allIsThere();
        }
        System.out.println(KILLS + " kills, " + done.size() + " deeds kept");
    }

    private void killTheWriter(String series) throws Exception {
        Process process = program(series);
        try (BufferedReader lines = lines(process)) {
            int deeds = 1 + chance.nextInt(MOST_DEEDS);
            for (int deed = 0; deed < deeds; deed++) {
                done.add(lines.readLine());
            }
            aMoment();
            kill(process);
            lines.lines().forEach(done::add); // what it had said before it died
        }
    }

    /** Whoever hands in work goes on without the server. */
    private void killTheServer(String series) throws Exception {
        Process process = program("serve");
        try (BufferedReader lines = lines(process)) {
            assertThat(lines.readLine()).isEqualTo("served");
            Thread killer = new Thread(() -> {
                aMoment();
                kill(process);
            });
            killer.start();
            Desk desk = new Desk(Served.house(), store, CrashWork.IRIS);
            for (int at = 0; at < 4; at++) {
                desk.publish(List.of(CrashWork.draft(series + "-" + at)));
                done.add("article " + series + "-" + at);
            }
            killer.join();
        }
    }

    private void allIsThere() throws IOException {
        assertThat(done).doesNotContainNull().noneMatch(line -> line.startsWith("failed"));
        try (Tdb2Store opened = Tdb2Store.open(store)) {
            assertThat(opened.verify().faults()).isEmpty();
            assertThat(opened.names())
                    .containsAll(named("article").map(CrashTest::graph).toList());
            assertThat(revisions(opened)).allSatisfy((graph, number) -> {
                assertThat(number).as(graph).isEqualTo(1);
                assertThat(opened.graph(graph).size()).as(graph).isEqualTo(EvenDraft.STATEMENTS);
            });
        }
        correctionsAreThere();
        releasesAreThere();
        backupsAreThere();
    }

    private static Map<String, Long> revisions(Tdb2Store opened) {
        return opened.history().after(0, Integer.MAX_VALUE).stream()
                .map(Revision::graph)
                .filter(graph -> graph.contains("crash-example"))
                .collect(Collectors.groupingBy(graph -> graph, Collectors.counting()));
    }

    /** Another may stand in place of the last: one that was made before its program could say so. */
    private void correctionsAreThere() {
        List<String> told = named("correct").toList();
        if (!told.isEmpty()) {
            String last = told.get(told.size() - 1);
            assertThat(Shell.run("correct", "list", "--store", store).out().lines())
                    .map(line -> List.of(line.split("\t")))
                    .anyMatch(line -> line.contains(last) || told.stream().noneMatch(line::contains));
        }
    }

    private void releasesAreThere() throws IOException {
        try (Releases releases = Releases.of(store.resolve("releases"))) {
            assertThat(releases.all())
                    .extracting(Release::version)
                    .containsAll(named("release").toList());
            releases.latest().ifPresent(last -> assertThat(last.files())
                    .allSatisfy(file -> assertThat(file.path()).hasSize(file.size())));
        }
    }

    private void backupsAreThere() throws IOException {
        for (String name : named("backup").toList()) {
            Path file = folder.resolve(name + ".zip");
            if (done.get(done.size() - 1).endsWith(name)) {
                new Backup(file).restore(folder.resolve("restored-" + name));
            }
            assertThat(file).exists();
        }
    }

    private Stream<String> named(String deed) {
        return List.copyOf(done).stream()
                .filter(line -> line.startsWith(deed + " "))
                .map(line -> line.substring(deed.length() + 1));
    }

    private static String graph(String name) {
        return CrashWork.IRIS.articleGraph(CrashWork.article(name));
    }

    /** By its handle, which leaves open what it has said. */
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    private void aMoment() {
        long end = System.nanoTime() + chance.nextInt(MOST_NANOSECONDS);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private Process program(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWork.class.getName(),
                        folder.toString(),
                        what)
                .redirectError(folder.resolve("said.txt").toFile())
                .start();
    }

    private static BufferedReader lines(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
