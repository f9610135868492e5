// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.frame;

import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.candidate.Judged;
import io.github.communique.extract.candidate.PassageInContext;
import java.util.List;

/** Finds in a passage what may be events. */
interface EventReader {

    /**
     * The candidates that it sees in a passage, good or bad, in the order of the text.
     *
     * @param context the passage, with what was told before it
     * @param before what other readers have found in the same passage, and what became of that
     */
    List<Candidate> read(PassageInContext context, List<Judged> before);
}
