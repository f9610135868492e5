// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

/** What stands above a copy cannot be asked, or has not taken a change; the message says what is wrong, where, and what to do. */
public final class UpstreamException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final boolean overtaken;

    public UpstreamException(String message, Throwable cause) {
        super(message, cause);
        overtaken = false;
    }

    private UpstreamException(String message) {
        super(message);
        overtaken = true;
    }

    /** Another writer was quicker. */
    public static UpstreamException overtaken(String message) {
        return new UpstreamException(message);
    }

    /** Whether the change may be made anew from what the copy holds now. */
    public boolean overtaken() {
        return overtaken;
    }
}
