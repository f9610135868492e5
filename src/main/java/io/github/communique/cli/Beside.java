// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.Optional;

/** Work that is done beside the main one, which waits for it at the end. */
final class Beside implements AutoCloseable {

    private final Optional<Thread> thread;

    private Beside(Optional<Thread> thread) {
        this.thread = thread;
    }

    /** Begins some work, if there is any. */
    static Beside run(Optional<Runnable> work) {
        Optional<Thread> thread = work.map(task -> new Thread(task, "beside"));
        thread.ifPresent(Thread::start);
        return new Beside(thread);
    }

    /** Waits until it has ended; it hears itself that it is to. */
    void letEnd() {
        try {
            if (thread.isPresent()) {
                thread.get().join();
            }
        } catch (InterruptedException also) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        letEnd();
    }
}
