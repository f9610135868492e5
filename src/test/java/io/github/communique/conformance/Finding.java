// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import io.github.communique.web.conformance.Assertion;
import io.github.communique.web.conformance.RequirementOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of a marked test.
 *
 * @param test the class and the method
 * @param requirements that it is to show
 * @param outcome of all its cases
 * @param words why it failed or was left out
 */
record Finding(String test, List<String> requirements, RequirementOutcome outcome, String words) {

    private static final String OURS = "The tests of Communiqué";

    /** The graver of two: a failure before what was left out before what passed. */
    Finding graver(Finding other) {
        return other.outcome.compareTo(outcome) < 0 ? other : this;
    }

    /** One assertion for each requirement, with the tool and the figures that the test told. */
    Stream<Assertion> assertions(Map<String, String> told, LocalDate date) {
        String figures = outcome == RequirementOutcome.PASSED ? told.getOrDefault("figures", "") : firstLine();
        return requirements.stream()
                .map(one -> new Assertion(one, told.getOrDefault("tool", OURS), test, outcome, date, figures));
    }

    private String firstLine() {
        return words == null ? "" : words.lines().findFirst().orElse("");
    }
}
