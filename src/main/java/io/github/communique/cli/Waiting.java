// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

/** Some work of unknown length, of which a terminal hears that it goes on. */
final class Waiting implements AutoCloseable {

    /** Work that may fail. */
    interface Work<T, F extends Exception> {
        T run() throws F;
    }

    private final Meantime meantime;

    Waiting(Meantime meantime, String task) {
        this.meantime = meantime;
        meantime.begin(task);
    }

    /** Does some work meanwhile. */
    <T, F extends Exception> T during(Work<T, F> work) throws F {
        try (this) {
            return work.run();
        }
    }

    @Override
    public void close() {
        meantime.end();
    }
}
