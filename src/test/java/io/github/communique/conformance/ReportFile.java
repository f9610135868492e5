// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import io.github.communique.web.conformance.Assertion;
import io.github.communique.web.conformance.ConformanceReport;
import io.github.communique.web.conformance.RequirementOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The report that is packed into the program, and what the last run found beside it. */
final class ReportFile {

    /** Where the report stands. */
    static final Path REPORT = Path.of("src/main/resources/conformance/report.ttl");

    /** Tests run in several programs at once, which leave a file each. */
    private static final Path LAST_RUN =
            Path.of("target/conformance/last-run-" + System.getProperty("tests.fork", "1") + ".ttl");

    private static final Path LOCK = Path.of("target/conformance/lock");
    private static final String ADDRESS = "http://localhost/conformance";

    /** Writes down what a run found, and brings the report up to date if that is wished. */
    void write(Collection<Finding> findings, Map<String, Map<String, String>> told) {
        LocalDate today = LocalDate.now();
        List<Assertion> found = findings.stream()
                .flatMap(one -> one.assertions(told.getOrDefault(one.test(), Map.of()), today))
                .toList();
        write(LAST_RUN, found);
        if (System.getProperty("conformance.write") != null) {
            update(found);
        }
    }

    /** One program at a time reads the report and writes it anew. */
    private static void update(List<Assertion> found) {
        try (FileChannel alone = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            alone.lock();
            write(REPORT, merged(assertions(), found, Mark.all()));
        } catch (IOException e) {
            throw new UncheckedIOException(LOCK + " cannot be locked", e);
        }
    }

    /** What was claimed before and still may be, under what was found now; a test that was left out takes nothing back. */
    static List<Assertion> merged(List<Assertion> before, List<Assertion> now, Set<Mark> marks) {
        List<Assertion> kept = before.stream()
                .filter(old -> marks.contains(new Mark(old.test(), old.requirement())))
                .filter(old -> now.stream().noneMatch(one -> one.replaces(old) && conclusive(one, old)))
                .toList();
        Stream<Assertion> fresh = now.stream().filter(one -> kept.stream().noneMatch(one::replaces));
        return Stream.concat(kept.stream(), fresh).toList();
    }

    private static boolean conclusive(Assertion now, Assertion before) {
        return now.outcome() != RequirementOutcome.UNTESTED || before.outcome() == RequirementOutcome.UNTESTED;
    }

    /** What the report claims. */
    static List<Assertion> assertions() {
        return Files.exists(REPORT) ? ConformanceReport.assertions(graph()) : List.of();
    }

    private static Graph graph() {
        return RDFParser.source(REPORT).lang(Lang.TURTLE).base(ADDRESS).toGraph();
    }

    private static void write(Path file, List<Assertion> assertions) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                EarlGraph.write(ADDRESS, version(), assertions, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static String version() throws IOException {
        return Jsoup.parse(Path.of("pom.xml").toFile(), "UTF-8", "", Parser.xmlParser())
                .selectFirst("project > version")
                .text();
    }
}
