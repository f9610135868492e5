// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The requests that are being answered, which the server lets end before it ends itself. */
final class Draining {

    /** Its first party is the server; the others are requests. */
    private final Phaser present = new Phaser(1);

    private volatile boolean begun;

    /** Lets a request in; each that is let in leaves again. */
    boolean enter() {
        present.register();
        if (begun) {
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        present.arriveAndDeregister();
    }

    /** How many are being answered. */
    int running() {
        return present.getRegisteredParties() - 1;
    }

    /** Lets nobody in any more. */
    void begin() {
        begun = true;
    }

    /** Waits until the last has left, for some time at most, and says whether it has. */
    boolean await(Duration most) {
        try {
            present.awaitAdvanceInterruptibly(present.arriveAndDeregister(), most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException also) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
