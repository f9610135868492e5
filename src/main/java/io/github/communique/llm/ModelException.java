// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

/** There is no answer of a language model; the message says why and what to do. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An exception with its reason. */
    public ModelException(String message) {
        super(message);
    }

    /** An exception with its reason and its cause. */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
