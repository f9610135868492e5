// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

/** A dump cannot be written; the message says which and what to do. */
public final class DumpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DumpException(String message) {
        super(message);
    }

    DumpException(String message, Throwable cause) {
        super(message, cause);
    }
}
