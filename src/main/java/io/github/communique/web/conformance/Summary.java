// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import io.github.communique.web.page.WideTable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The report in numbers, a row for each standard. */
record Summary(ConformanceReport report) {

    void show(Element main) {
        main.appendElement("h2").text("In numbers");
        Element table = WideTable.open(main, "In numbers");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text("Standard");
        Arrays.stream(RequirementOutcome.values()).forEach(one -> head.appendElement("th")
                .attr("scope", "col")
                .addClass("number")
                .text(one.words()));
        Element body = table.appendElement("tbody");
        report.requirements().standards().forEach(one -> row(body.appendElement("tr"), one));
        Element all = table.appendElement("tfoot").appendElement("tr");
        all.appendElement("th").attr("scope", "row").text("All");
        counts(all, () -> report.requirements().all().stream());
    }

    private void row(Element line, Standard standard) {
        line.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", "conformance?standard=" + standard.name())
                .text(standard.title());
        counts(line, () -> report.requirements().of(standard));
    }

    private void counts(Element line, java.util.function.Supplier<Stream<Requirement>> asked) {
        Arrays.stream(RequirementOutcome.values())
                .map(outcome -> asked.get()
                        .filter(one -> report.outcome(one) == outcome)
                        .count())
                .forEach(count -> line.appendElement("td").addClass("number").text(Long.toString(count)));
    }
}
