// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/** There is no answer of a language model; the message says why and what to do. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean waits;

    /** An exception with its reason. */
    public ModelException(String message) {
        this(message, null, false);
    }

    /** An exception with its reason and its cause. */
    public ModelException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private ModelException(String message, Throwable cause, boolean waits) {
        super(message, cause);
        this.waits = waits;
    }

    /** There is none now, and there may be one later. */
    static ModelException later(String message) {
        return new ModelException(message, null, true);
    }

    /** The thread that waited for an answer was stopped, and stays so. */
    static ModelException stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new ModelException("stopped while waiting for the language model", stopped);
    }

    /** Whether it is worth asking the same later on. */
    public boolean waits() {
        return waits;
    }
}
