// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

/** Guards a single address against what lies below it. */
public final class Only {

    private Only() {}

    /** @throws Problem if the path has more parts, or fewer */
    public static void path(Ask ask, int parts) {
        if (ask.path().size() != parts) {
            throw Problem.of(404, "There is no such page", "Begin at the start page.");
        }
    }
}
