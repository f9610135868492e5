// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import java.util.List;
import java.util.Locale;

/**
 * Whom a claim may mean.
 *
 * @param target a thing that is known here
 * @param confidence from 0 to 1, how likely it is that one
 * @param reasons what speaks for and against it
 */
record ListCandidate(Target target, double confidence, List<String> reasons) {

    ListCandidate {
        reasons = List.copyOf(reasons);
    }

    /** Its name, how likely it is, and why. */
    String inWords() {
        String name = target.names().stream().findFirst().orElse(target.iri());
        return String.format(Locale.ROOT, "%s, %.2f: %s", name, confidence, String.join("; ", reasons));
    }
}
