// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every process makes for itself when it first needs it, such as language models of a gigabyte. Sent as a broadcast
 * variable, of which Spark keeps one copy a process, it is shared by all tasks there, and made anew by a process that takes
 * the place of a dead one.
 */
final class PerProcess<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Maker<T> maker;
    private transient T made;

    /** How it is made; what it is made of goes with the job. */
    interface Maker<T> extends Supplier<T>, Serializable {}

    PerProcess(Maker<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        made = Optional.ofNullable(made).orElseGet(maker);
        return made;
    }
}
