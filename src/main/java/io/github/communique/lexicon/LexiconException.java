// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

/** Files of a lexicon that cannot be read as one; the message names each place with what to do. */
public final class LexiconException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LexiconException(String message) {
        super(message);
    }

    LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
