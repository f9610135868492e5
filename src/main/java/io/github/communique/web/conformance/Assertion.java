// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import java.time.LocalDate;

/**
 * What one test, or one tool, found of one requirement.
 *
 * @param requirement its name
 * @param by who looked, with the version
 * @param test what was done: the name of a test, or a command
 * @param outcome what came of it
 * @param date when
 * @param words figures or a reason, empty for none
 */
public record Assertion(
        String requirement, String by, String test, RequirementOutcome outcome, LocalDate date, String words) {

    /** Whether both tell of the same test of the same requirement. */
    public boolean replaces(Assertion other) {
        return requirement.equals(other.requirement) && test.equals(other.test);
    }
}
