// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.store.Version;
import io.github.communique.web.http.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final Version TODAY = new Version("a".repeat(64), Instant.EPOCH);
    private static final Version TOMORROW = new Version("b".repeat(64), Instant.EPOCH);
    private static final Question ALL = question("SELECT * { ?s ?p ?o }");

    private final KeptAnswers answers = new KeptAnswers();

    private static Question question(String text) {
        return new Question(QueryFactory.create(text), text, List.of(), Optional.empty());
    }

    private static Question over(String graph) {
        return new Question(
                ALL.query(), ALL.text(), List.of(), Optional.of(DatasetDescription.create(List.of(graph), List.of())));
    }

    private static Spool spool(String text) throws IOException {
        Spool spool = new Spool(1L << 30);
        spool.write(text.getBytes(UTF_8));
        return spool.filled();
    }

    private static String text(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toString(UTF_8);
    }

    @Test
    void theSameQuestionHasTheSameAnswerUntilTheDataChange() throws IOException {
        assertThat(text(answers.keep(ALL, "text/csv", TODAY, spool("s,p,o")))).isEqualTo("s,p,o");
        assertThat(text(answers.known(ALL, "text/csv", TODAY).orElseThrow())).isEqualTo("s,p,o");
        assertThat(answers.known(ALL, "text/csv", TOMORROW)).isEmpty();
    }

    @Test
    void anotherFormOrOtherGraphsAreAnotherQuestion() throws IOException {
        answers.keep(over("urn:a"), "text/csv", TODAY, spool("s,p,o"));
        assertThat(answers.known(over("urn:a"), "text/csv", TODAY)).isPresent();
        assertThat(answers.known(over("urn:a"), "text/tab-separated-values", TODAY))
                .isEmpty();
        assertThat(answers.known(over("urn:b"), "text/csv", TODAY)).isEmpty();
        assertThat(answers.known(ALL, "text/csv", TODAY)).isEmpty();
    }

    @Test
    void whatChangesByItselfOrIsLongIsNotKept() throws IOException {
        Question chance = question("SELECT (RAND() AS ?chance) {}");
        answers.keep(chance, "text/csv", TODAY, spool("chance"));
        answers.keep(ALL, "text/csv", TODAY, spool("x".repeat(Spool.IN_MEMORY + 1)));
        assertThat(answers.known(chance, "text/csv", TODAY)).isEmpty();
        assertThat(answers.known(ALL, "text/csv", TODAY)).isEmpty();
    }
}
