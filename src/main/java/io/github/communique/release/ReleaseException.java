// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

/** A release cannot be made or read; the message says what is wrong, where, and what to do. */
public final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseException(String message) {
        super(message);
    }

    ReleaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
