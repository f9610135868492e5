// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Duration LIMIT = Duration.ofMillis(20);

    @Test
    void whatUnderstandingAQueryTakesIsLeftOutOfItsRun() {
        Job job = new Job(LIMIT);
        long start = System.nanoTime();
        job.begin();
        while (System.nanoTime() - start < LIMIT.toNanos()) {
            Thread.onSpinWait();
        }
        job.rest();
        job.check();
        job.begin();
        assertThatThrownBy(job::check).isInstanceOf(QueryCancelledException.class);
    }
}
