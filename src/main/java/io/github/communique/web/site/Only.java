// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;

/** Guards a single address against what lies below it. */
final class Only {

    private Only() {}

    static void path(Ask ask, int parts) {
        if (ask.path().size() != parts) {
            throw Problem.of(404, "There is no such page", "Begin at the start page.");
        }
    }
}
