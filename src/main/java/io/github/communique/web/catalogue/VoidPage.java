// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.web.graph.GraphPrefixes;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.VOID;
import org.jsoup.nodes.Element;

/** How much of what is in the data set, as tables. */
record VoidPage(Graph graph) {

    private record Part(String term, long count) {}

    Answer answer(Ask ask) {
        Page page = Page.of("About the data set", ask);
        Element main = page.main();
        main.appendElement("h1").text("About the data set");
        Element words = main.appendElement("p").text("The same in VoID and DCAT is answered here to programs; the ");
        words.appendElement("a").attr("href", page.root() + "catalog").text("catalogue");
        words.appendText(" has the files, releases and services.");
        Element facts = main.appendElement("dl").addClass("facts");
        fact(facts, "Statements", VOID.triples.asNode());
        fact(facts, "Things", VOID.distinctSubjects.asNode());
        fact(facts, "Classes", VOID.classes.asNode());
        fact(facts, "Properties", VOID.properties.asNode());
        Element columns = main.appendElement("div").addClass("halves");
        Links links = new Links(ask.base(), page.root());
        table(columns, links, "Things by class", parts(VOID._class.asNode(), VOID.entities.asNode()));
        table(columns, links, "Statements by property", parts(VOID.property.asNode(), VOID.triples.asNode()));
        page.alternate("text/turtle", page.root() + ".well-known/void");
        return page.answer();
    }

    private void fact(Element facts, String name, Node property) {
        graph.find(Node.ANY, VOID.classes.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .forEach(dataset -> graph.find(dataset, property, Node.ANY).forEach(triple -> {
                    facts.appendElement("dt").text(name);
                    facts.appendElement("dd").text(Size.count(number(triple)));
                }));
    }

    private List<Part> parts(Node kind, Node amount) {
        return graph.find(Node.ANY, kind, Node.ANY).toList().stream()
                .map(part -> new Part(
                        part.getObject().getURI(),
                        graph.find(part.getSubject(), amount, Node.ANY).toList().stream()
                                .mapToLong(VoidPage::number)
                                .sum()))
                .sorted(Comparator.comparing(Part::count).reversed().thenComparing(Part::term))
                .toList();
    }

    private static long number(Triple triple) {
        return Long.parseLong(triple.getObject().getLiteralLexicalForm());
    }

    private static void table(Element columns, Links links, String title, List<Part> parts) {
        Element section = columns.appendElement("section");
        section.appendElement("h2").text(title);
        Element body = section.appendElement("table").appendElement("tbody");
        for (Part part : parts) {
            Element line = body.appendElement("tr");
            line.appendElement("th")
                    .attr("scope", "row")
                    .appendElement("a")
                    .attr("href", links.address(part.term()))
                    .text(GraphPrefixes.shortened(part.term()));
            line.appendElement("td").addClass("number").text(Size.count(part.count()));
        }
    }
}
