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

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
