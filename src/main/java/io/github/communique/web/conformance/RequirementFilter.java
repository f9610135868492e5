// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import java.util.Optional;

/**
 * Which requirements a reader wants to see.
 *
 * @param outcome that they came to, if only some are wanted
 * @param standard that asks them, if only one is wanted
 */
record RequirementFilter(Optional<RequirementOutcome> outcome, Optional<Standard> standard) {

    /** @throws Problem if there is no such outcome or standard */
    static RequirementFilter of(QueryParameters fields, ConformanceReport report) {
        Optional<String> outcome = fields.first("outcome");
        Optional<String> standard = fields.first("standard");
        RequirementFilter choice = new RequirementFilter(
                outcome.flatMap(RequirementOutcome::of), standard.flatMap(report.requirements()::standard));
        if (choice.outcome.isPresent() != outcome.isPresent() || choice.standard.isPresent() != standard.isPresent()) {
            throw Problem.of(400, "There is no such choice", "Choose an outcome and a standard from the lists.");
        }
        return choice;
    }

    boolean takes(Standard one) {
        return standard.isEmpty() || standard.get().equals(one);
    }

    boolean takes(RequirementOutcome one) {
        return outcome.isEmpty() || outcome.get() == one;
    }
}
