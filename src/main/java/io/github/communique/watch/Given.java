// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.source.Seen;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is given to be read, how many outcomes of it are not settled, and which version it is of. */
final class Given {

    /** After how long what could not be dealt with is had again. */
    static final Duration LATER = Duration.ofMinutes(10);

    private final Seen seen;
    private Item item;
    private int open;
    private boolean whole;
    private boolean postponed;

    Given(Item item, Seen seen) {
        this.item = item;
        this.seen = seen;
    }

    /** One more outcome is given. */
    void open() {
        open++;
    }

    /** One more outcome is dealt with. */
    void settle() {
        open--;
    }

    /**
     * No further outcome comes.
     *
     * @param made the address that was made for its article, where one was
     */
    void end(Optional<URI> made) {
        item = item.named(made);
        whole = true;
    }

    /** Whether all outcomes have come and are dealt with. */
    boolean isSettled() {
        return whole && open == 0;
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
