// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.source.Seen;
import java.time.Duration;
import java.time.Instant;

/** What was given to be read, how many outcomes of it are not settled, and which version it is of. */
final class Given {

    /** After how long what could not be dealt with is had again. */
    static final Duration LATER = Duration.ofMinutes(10);

    private final Item item;
    private final Seen seen;
    private int open;
    private boolean postponed;

    Given(Item item, Seen seen, int open) {
        this.item = item;
        this.seen = seen;
        this.open = open;
    }

    /** One more outcome is dealt with; whether all are. */
    boolean isSettled() {
        open--;
        return open == 0;
    }

    /** An outcome could not be read now. */
    void postpone() {
        postponed = true;
    }

    /** What the journal is to know of it when all are. */
    Item then(Instant now) {
        return postponed ? item.postponed(now.plus(LATER)) : item.done(seen);
    }
}
