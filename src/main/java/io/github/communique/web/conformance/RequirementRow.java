// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import org.jsoup.nodes.Element;

/**
 * A requirement as a row of a table.
 *
 * @param requirement what is asked
 * @param report what came of it
 */
record RequirementRow(Requirement requirement, ConformanceReport report) {

    private static final String NOBODY = "No test looks at it yet.";

    void show(Element row) {
        row.id(requirement.name());
        Element asked = row.appendElement("td");
        asked.appendText(requirement.words() + " ");
        Element place = asked.appendElement("span").addClass("quiet");
        place.appendText(requirement.level() + ", ");
        place.appendElement("a").attr("href", requirement.page()).text(requirement.section());
        RequirementOutcome outcome = report.outcome(requirement);
        row.appendElement("td")
                .appendElement("span")
                .addClass("badge")
                .addClass(outcome.term())
                .text(outcome.words());
        evidence(row.appendElement("td"));
    }

    private void evidence(Element cell) {
        var found = report.of(requirement);
        if (found.isEmpty()) {
            cell.text(requirement.reason().orElse(NOBODY));
            return;
        }
        Element list = cell.appendElement("ul").addClass("shown");
        found.forEach(one -> finding(list.appendElement("li"), one));
    }

    private static void finding(Element item, Assertion one) {
        item.appendElement("code").text(one.test());
        item.appendText(" " + one.outcome().words());
        if (!one.words().isEmpty()) {
            item.appendText(": " + one.words());
        }
        item.appendElement("span").addClass("quiet").text(" (" + one.by() + ", " + one.date() + ")");
    }
}
