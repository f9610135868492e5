// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.web.page.Links;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** Shows side by side what several articles say of one event. */
record ReportTable(List<Report> reports, Links links) {

    private static final List<String> COLUMNS = List.of("Article", "Status", "When", "Where", "Confidence");

    void show(Element main) {
        main.appendElement("h2").text("As each article tells it");
        Element table = main.appendElement("div")
                .addClass("wide")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "As each article tells it")
                .appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
        Element body = table.appendElement("tbody");
        reports.forEach(report -> row(body.appendElement("tr"), report.facts()));
    }

    private void row(Element line, Facts facts) {
        Element article = line.appendElement("th").attr("scope", "row");
        facts.one(Dip.reportedIn).ifPresent(node -> article.appendChild(links.show(node, facts.name(node))));
        line.appendElement("td").text(joined(facts.all(Dip.status).stream().map(Words::status)));
        line.appendElement("td").text(joined(texts(facts, Dip.when).map(Words::when)));
        line.appendElement("td").text(joined(texts(facts, Dip.place)));
        line.appendElement("td").text(joined(texts(facts, Dip.confidence).map(Words::confidence)));
    }

    private static Stream<String> texts(Facts facts, Node property) {
        return facts.all(property).stream().map(facts::name);
    }

    private static String joined(Stream<String> words) {
        String text = words.collect(Collectors.joining(", "));
        return text.isEmpty() ? "not told" : text;
    }
}
