// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

/** The store cannot do what was asked; the message says what is wrong, where, and what to do. */
public sealed class StoreException extends RuntimeException permits StoreInUseException, UpstreamException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
