// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.frame;

import io.github.communique.extract.candidate.Candidate;
import io.github.communique.extract.candidate.Judgement;
import io.github.communique.extract.candidate.PassageInContext;

/** Decides which candidates are told as events. */
interface Judge {

    /** What becomes of a candidate of a passage. */
    Judgement judge(Candidate candidate, PassageInContext context);
}
