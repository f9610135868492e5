// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The type of each problem leads to a page that explains it. */
class ProblemsTest {

    private static final Pattern KIND = Pattern.compile("kind\\(\"([a-z-]+)\"\\)");
    private static final Pattern STATUS = Pattern.compile("Problem\\.of\\(\\s*(\\d{3}),");
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyTypeInTheSourceIsExplained() throws IOException {
        String source = source();
        Set<String> types = Stream.concat(
                        KIND.matcher(source).results().map(found -> found.group(1)),
                        STATUS.matcher(source).results().map(found -> "status-" + found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        var page = Jsoup.parse(server.get("/problems", "Accept", "text/html").body());

        assertThat(types).contains("query-malformed", "status-404");
        assertThat(page.select("h2[id]").eachAttr("id")).containsAll(types).doesNotHaveDuplicates();
    }

    @Test
    void theTypeOfAProblemStandsInTheDataToo() {
        assertThat(server.get("/nowhere").body())
                .contains("\"type\":\"" + RunningServer.BASE + "problems#status-404\"");
        assertThat(server.get("/problems", "Accept", "application/n-triples").body())
                .contains("<" + RunningServer.BASE + "problems#status-404> ");
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
