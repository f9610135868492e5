// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.conformance;

import io.github.communique.web.page.Counted;
import io.github.communique.web.page.WideTable;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The report for readers: first in numbers, then each requirement with what came of it and who looked.
 *
 * @param report all of it
 * @param choice what of it to show
 */
record ConformancePage(ConformanceReport report, RequirementFilter choice) {

    void show(Element main) {
        main.appendElement("h1").text("Conformance");
        main.appendElement("p")
                .text(
                        "What standards ask of a publisher of linked data, and whether this program does it. The program's own"
                                + " tests and the tools of others write this list; nothing is passed that did not run.");
        main.appendElement("p").addClass("quiet").text(report.about());
        Element alternates = main.appendElement("p").addClass("quiet");
        alternates.appendText("The same in EARL, the language for test reports: ");
        alternates.appendElement("a").attr("href", "conformance.ttl").text("Turtle");
        alternates.appendText(", ");
        alternates.appendElement("a").attr("href", "conformance.jsonld").text("JSON-LD");
        new Summary(report).show(main);
        form(main);
        long shown = report.requirements().all().stream().filter(this::wanted).count();
        main.appendElement("p")
                .addClass("count")
                .attr("role", "status")
                .text(Counted.first(shown, "requirement") + ".");
        report.requirements().standards().stream().filter(choice::takes).forEach(standard -> section(main, standard));
    }

    private void form(Element main) {
        main.appendElement("h2").text("Each requirement");
        Element form = main.appendElement("form")
                .addClass("filter")
                .attr("action", "conformance")
                .attr("method", "get");
        Element outcomes = select(form, "outcome", "Outcome");
        Arrays.stream(RequirementOutcome.values())
                .forEach(one -> option(
                        outcomes,
                        one.term(),
                        one.words(),
                        choice.outcome().stream().anyMatch(one::equals)));
        Element standards = select(form, "standard", "Standard");
        report.requirements()
                .standards()
                .forEach(one -> option(
                        standards,
                        one.name(),
                        one.title(),
                        choice.standard().stream().anyMatch(one::equals)));
        form.appendElement("button").text("Show");
    }

    private static Element select(Element form, String name, String label) {
        Element field = form.appendElement("p");
        field.appendElement("label").attr("for", name).text(label);
        Element select = field.appendElement("select").id(name).attr("name", name);
        select.appendElement("option").attr("value", "").text("all");
        return select;
    }

    private static void option(Element select, String value, String words, boolean chosen) {
        select.appendElement("option")
                .attr("value", value)
                .attr("selected", chosen)
                .text(words);
    }

    private void section(Element main, Standard standard) {
        List<Requirement> wanted =
                report.requirements().of(standard).filter(this::wanted).toList();
        if (wanted.isEmpty()) {
            return;
        }
        Element title = main.appendElement("h3").id(standard.name());
        title.appendElement("a").attr("href", standard.page()).text(standard.title());
        Element body = WideTable.body(main, standard.title(), List.of("Requirement", "Outcome", "Shown by"));
        wanted.forEach(one -> new RequirementRow(one, report).show(body.appendElement("tr")));
    }

    private boolean wanted(Requirement one) {
        return choice.takes(report.outcome(one))
                && choice.standard()
                        .map(standard -> standard.name().equals(one.standard()))
                        .orElse(true);
    }
}
