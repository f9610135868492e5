// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

/** Why a search gives no answer; a part of one is never given for the whole. */
public final class SearchFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What kind of reason there is. */
    public enum Reason {
        /** The index is not yet that of the present data. */
        NOT_READY,
        /** The words, or the property, are not such that can be searched. */
        MALFORMED,
        /** More is found than can be taken in. */
        TOO_WIDE
    }

    SearchFault(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
