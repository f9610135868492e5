// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import io.github.communique.language.LimitException;
import io.github.communique.language.LimitException.Limit;
import java.time.Duration;

/** The time that one article may take; long work looks at it between two steps. */
public final class Deadline {

    private final Duration longest;
    private final long begin = System.nanoTime();

    /** A time that begins now. */
    public Deadline(Duration longest) {
        this.longest = longest;
    }

    /** As much time as it takes, where nobody waits. */
    public static Deadline none() {
        return new Deadline(Duration.ofNanos(Long.MAX_VALUE));
    }

    /** Goes on, or gives the article up. */
    public void check() {
        if (System.nanoTime() - begin > longest.toNanos()) {
            throw new LimitException(
                    Limit.TIME,
                    "took longer than the %d seconds that an article may take".formatted(longest.toSeconds()));
        }
    }
}
