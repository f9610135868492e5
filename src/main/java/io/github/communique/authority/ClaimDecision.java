// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import java.util.List;

/** What becomes of a claim. */
sealed interface ClaimDecision {

    /** It means a thing that is known here. */
    record Known(ListCandidate candidate) implements ClaimDecision {}

    /**
     * It means a thing that is not known here yet.
     *
     * @param apart whether another of its name is, so that it needs an IRI that tells them apart
     */
    record Fresh(boolean apart) implements ClaimDecision {}

    /** A person has to decide which of some it means, or none of them; the likeliest first. */
    record Unclear(List<ListCandidate> candidates) implements ClaimDecision {}
}
