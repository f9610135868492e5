// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.web.conformance.Assertion;
import io.github.communique.web.conformance.ConformanceReport;
import io.github.communique.web.conformance.Requirement;
import io.github.communique.web.conformance.Requirements;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests name only requirements that there are, and the report claims only what a test still looks at. */
class ShowsTest {

    private final List<Requirement> requirements = Requirements.load().all();
    private final Set<Mark> marks = Mark.all();

    @Test
    void testsNameOnlyRequirementsThatThereAre() {
        Set<String> names = requirements.stream().map(Requirement::name).collect(Collectors.toSet());

        assertThat(marks).isNotEmpty();
        assertThat(names).containsAll(named());
    }

    @Test
    void whatIsShownIsNotSaidToBeUntested() {
        assertThat(requirements)
                .filteredOn(one -> one.reason().isPresent())
                .extracting(Requirement::name)
                .doesNotContainAnyElementsOf(named());
    }

    @Test
    void aRequirementIsShownOrSaysWhyItIsNot() {
        Set<String> found = ConformanceReport.load().assertions().stream()
                .map(Assertion::requirement)
                .collect(Collectors.toSet());

        assertThat(requirements)
                .filteredOn(one -> one.reason().isEmpty() && !found.contains(one.name()))
                .extracting(Requirement::name)
                .as("mark a test with @Shows, or give conf:untested with the reason")
                .isSubsetOf(named());
    }

    @Test
    void theReportClaimsOnlyWhatATestStillLooksAt() {
        assertThat(ReportFile.assertions())
                .as("bring the report up to date: mvn verify -Dconformance.write")
                .isNotEmpty()
                .extracting(one -> new Mark(one.test(), one.requirement()))
                .isSubsetOf(marks);
    }

    private Set<String> named() {
        return marks.stream().map(Mark::requirement).collect(Collectors.toSet());
    }
}
