// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on the use of the data: its snippets run, and its addresses answer. */
class UseTest {

    private static final Path PAGE = Path.of("docs/use.md");
    private static final String SITE = "http://localhost:3030/";
    private static final Pattern SNIPPET = Pattern.compile("```(python|r|sh)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MODULE = Pattern.compile("(?m)^import (pandas|rdflib)\\b");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:3030/[^`\"\\s?]*(\\?[^`\"\\s]+)?");

    @TempDir
    private static Path folder;

    private static RunningServer server;

    record Snippet(String language, String text) {}

    private record Ran(int code, String out) {}

    @BeforeAll
    static void serve() {
        server = RunningServer.start(folder);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    static Stream<Snippet> snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(PAGE))
                .results()
                .map(found -> new Snippet(found.group(1), found.group(2)));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void aSnippetRuns(Snippet snippet) throws Exception {
        Optional<String> program = program(snippet);
        assumeTrue(program.isPresent(), "nothing is installed here that runs this snippet of " + snippet.language());

        Ran ran = run(program.get(), snippet.text().replace(SITE, server.at("/").toString()));

        assertThat(ran.code()).as(ran.out()).isZero();
        assertThat(ran.out()).isNotBlank();
    }

    @Test
    void everyAddressAnswers() throws IOException {
        List<String> addresses = ADDRESS.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .filter(address -> !address.endsWith("sparql"))
                .distinct()
                .toList();

        assertThat(addresses).hasSizeGreaterThan(4).allSatisfy(address -> assertThat(
                        server.get("/" + address.substring(SITE.length())).statusCode())
                .isEqualTo(200));
    }

    /** What runs a snippet with all that it wants, if it is here. */
    private static Optional<String> program(Snippet snippet) {
        return switch (snippet.language()) {
            case "r" ->
                Stream.of("Rscript").filter(one -> works(one, "--version")).findFirst();
            case "sh" ->
                Stream.of("sh").filter(one -> works("curl", "--version")).findFirst();
            default -> python(snippet);
        };
    }

    private static Optional<String> python(Snippet snippet) {
        String wanted = MODULE.matcher(snippet.text())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        return Stream.of("python3", "/usr/bin/python3")
                .filter(one -> works(one, "-c", wanted))
                .findFirst();
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ran run(String program, String text) throws IOException, InterruptedException {
        Path script = Files.writeString(Files.createTempFile(folder, "snippet", ""), text);
        Path out = Files.createTempFile(folder, "said", "");
        Process process = new ProcessBuilder(program, script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), Files.readString(out));
    }
}
