// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /** Begins to make it while others work; whoever asks for it waits until it is made, and hears why it cannot be. */
    void begin() {
        Thread thread = new Thread(this::make, "loading");
        thread.setDaemon(true);
        thread.start();
    }

    private void make() {
        try {
            get();
        } catch (RuntimeException | Error failed) {
            // made once more, the fault reaches the one who asks
        }
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
