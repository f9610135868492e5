// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.search.Search;
import io.github.communique.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question gets the answer that a careful reader of the invented articles would give. */
class QuestionsTest {

    private static Store store;
    private static Search search;

    @BeforeAll
    static void fill() {
        store = RunningServer.filled();
        search = Search.inMemory(store);
    }

    @AfterAll
    static void close() {
        search.close();
        store.close();
    }

    static Stream<String> names() {
        return text("/questions/index.txt").lines().filter(line -> !line.startsWith("## "));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAnsweredAsExpected(String name) {
        assertThat(answer(text("/questions/" + name + ".rq"))).isEqualTo(text("/questions/" + name + ".tsv"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void beginsWithItsWordsInEnglish(String name) {
        assertThat(text("/questions/" + name + ".rq").lines().findFirst().orElseThrow())
                .matches("# [A-Z].*\\?");
    }

    @Test
    void theIndexNamesEveryQuestion() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/questions"))) {
            List<String> questions = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".rq"))
                    .map(file -> file.replace(".rq", ""))
                    .toList();

            assertThat(names()).containsExactlyInAnyOrderElementsOf(questions).hasSizeGreaterThanOrEqualTo(14);
        }
    }

    private static String answer(String query) {
        return store.readVersion((version, dataset) -> {
            Context context = dataset.getContext().copy();
            search.into(context, version, Optional.empty());
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(query).context(context).build()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ResultSetFormatter.outputAsTSV(out, ResultSet.adapt(exec.select()));
                return out.toString(UTF_8);
            }
        });
    }

    private static String text(String resource) {
        try (InputStream stream = QuestionsTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
