// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.conformance.Shows;
import io.github.communique.web.http.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(1, Duration.ZERO);
    private final Job job = new Job(Duration.ofSeconds(5));

    @Test
    @Shows("http-retry-after")
    void oneQueryMoreThanMayRunIsRefused() {
        assertThatThrownBy(() -> turns.take("one", job, () -> turns.take("two", job, () -> "inner")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.answer("https://data.example.org/"))
                                .satisfies(answer -> assertThat(answer.status()).isEqualTo(503))
                                .satisfies(answer ->
                                        assertThat(answer.header("Retry-After")).hasValue("5")));
    }

    @Test
    void aTurnIsGivenBackHoweverTheQueryEnds() {
        assertThatThrownBy(() -> turns.take("one", job, () -> {
                    throw new IllegalStateException("the query failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turns.<String>take("one", job, () -> "next")).isEqualTo("next");
    }

    @Test
    void aQueryThatNeedsTooMuchMemoryIsRefusedAndTheNextOneRuns() {
        assertThatThrownBy(() -> turns.take("one", job, () -> {
                    throw new OutOfMemoryError("as if the heap were full");
                }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(503));

        assertThat(turns.<String>take("one", job, () -> "next")).isEqualTo("next");
    }
}
