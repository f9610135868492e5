// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.page.Links;
import io.github.communique.web.page.ResultTable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The answer to a query, for readers: a table, for a graph also as Turtle, and the way to every other format.
 *
 * @param question that is answered
 * @param table of the answer
 * @param turtle the graph as text, if it is one and not too long
 */
record AnswerPage(Question question, ResultTable table, Optional<String> turtle) {

    private static final List<String> OF_TABLES = List.of("csv", "tsv", "json", "xml");
    private static final List<String> OF_GRAPHS = List.of("turtle", "jsonld", "ntriples", "rdfxml", "trig");

    void show(Element main, Links links) {
        main.appendElement("h2").id("answer").text("Answer");
        if (!question.added().isEmpty()) {
            main.appendElement("p")
                    .addClass("quiet")
                    .text("Prefixes added, as the query does not declare them: " + String.join(", ", question.added())
                            + ".");
        }
        formats(main.appendElement("p").addClass("ways"));
        table.show(main, links);
        turtle.ifPresent(text -> {
            Element box = main.appendElement("details");
            box.appendElement("summary").text("As Turtle");
            box.appendElement("pre").attr("tabindex", "0").appendElement("code").text(text);
        });
    }

    private void formats(Element parent) {
        String address = "sparql?query=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8);
        parent.appendElement("a").attr("href", address).text("Address of this answer");
        boolean rows = question.query().isSelectType() || question.query().isAskType();
        (rows ? OF_TABLES : OF_GRAPHS).forEach(format -> {
            parent.appendText(" ");
            parent.appendElement("a")
                    .attr("href", address + "&format=" + format)
                    .text(QueryForm.name(format));
        });
    }
}
