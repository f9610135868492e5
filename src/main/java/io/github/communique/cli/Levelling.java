// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.store.StoreException;
import java.time.Duration;

/** Keeps the copy of a store elsewhere level with it while it is served; pages go on from the copy when it is silent. */
final class Levelling implements Runnable {

    private final Console console;
    private final Stop stop;
    private final OpenStore held;
    private final Duration pause;

    Levelling(Console console, Stop stop, OpenStore held, Duration pause) {
        this.console = console;
        this.stop = stop;
        this.held = held;
        this.pause = pause;
    }

    @Override
    public void run() {
        boolean silent = false;
        while (!stop.await(pause)) {
            silent = !levelled(silent);
        }
    }

    private boolean levelled(boolean silent) {
        try {
            held.store().level();
            if (silent) {
                console.say("The store elsewhere answers again; the pages are level with it.");
            }
            return true;
        } catch (StoreException fault) {
            if (!silent) {
                console.complain("%s; the pages show what was known before.", fault.getMessage());
            }
            return false;
        }
    }
}
