// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.chart.Picture;
import io.github.communique.web.page.Links;
import io.github.communique.web.result.ResultTable;
import io.github.communique.web.result.Showing;
import io.github.communique.web.result.ShowingTabs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The answer to a query, for readers: a table, a picture of it, for a graph also Turtle, and the way to every other format.
 *
 * @param question that is answered
 * @param table of the answer
 * @param turtle the graph as text, if it is one and not too long
 * @param drawable the ways in which the answer can be drawn
 * @param picture of it, if it is to be drawn and can be
 * @param showing the way in which it is to be shown
 */
record AnswerPage(
        Question question,
        ResultTable table,
        Optional<String> turtle,
        Set<Showing> drawable,
        Optional<Picture> picture,
        Showing showing) {

    /** What a query may be long, as it stands in an address, before servers refuse the address. */
    private static final int LONGEST = 6000;

    private static final List<String> OF_TABLES = List.of("csv", "tsv", "json", "xml");
    private static final List<String> OF_GRAPHS = List.of("turtle", "jsonld", "ntriples", "rdfxml", "trig");

    void show(Element main, Links links) {
        main.appendElement("h2").id("answer").text(question.title().orElse("Answer"));
        if (!question.added().isEmpty()) {
            main.appendElement("p")
                    .addClass("quiet")
                    .text("Prefixes added, as the query does not declare them: " + String.join(", ", question.added())
                            + ".");
        }
        String address = "sparql?query=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8);
        if (address.length() < LONGEST) {
            tabs(main, address);
        }
        picture.ifPresentOrElse(drawn -> drawn.show(main), () -> table(main, links));
        formats(main.appendElement("p").addClass("ways"), address);
        turtle.ifPresent(text -> {
            Element box = main.appendElement("details");
            box.appendElement("summary").text("As Turtle");
            box.appendElement("pre").attr("tabindex", "0").appendElement("code").text(text);
        });
    }

    private void tabs(Element main, String address) {
        List<Showing> possible = new ArrayList<>(List.of(Showing.TABLE));
        possible.addAll(drawable);
        new ShowingTabs(possible, showing, one -> address + "&format=" + one.word() + "#answer").show(main);
    }

    private void table(Element main, Links links) {
        if (showing != Showing.TABLE) {
            main.appendElement("p")
                    .addClass("empty")
                    .attr("role", "status")
                    .text(showing.need() + " Here is the table.");
        }
        table.show(main, links);
    }

    private void formats(Element parent, String address) {
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
