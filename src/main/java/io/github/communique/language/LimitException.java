// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

/** A text goes beyond what is read; the message says which limit and by how much. */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Limit limit;

    /** What has an end. */
    public enum Limit {
        /** Of a word or a sentence. */
        LENGTH,
        /** That an article takes. */
        TIME
    }

    public LimitException(Limit limit, String message) {
        super(message);
        this.limit = limit;
    }

    /** Which limit it is. */
    public Limit limit() {
        return limit;
    }
}
