// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.view.EventViews;
import io.github.communique.web.page.Links;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** Shows what else leads to a thing, by how it leads there. */
record Backlinks(ThingStatements facts, EventViews views, Links links) {

    void show(Element main) {
        list(main, "Who acts for it", Dip.actsFor);
        list(main, "Offices", ORG.postIn.asNode());
        list(main, "Who holds it", Dip.office);
        list(main, "Places in it", Dip.inCountry);
        quotations(main);
    }

    private void list(Element main, String title, Node property) {
        List<Node> named = facts.from(property).stream().filter(this::named).toList();
        if (!named.isEmpty()) {
            main.appendElement("h2").text(title);
            Element list = main.appendElement("ul").addClass("chips");
            named.forEach(node -> list.appendElement("li").appendChild(links.show(node, facts.name(node))));
        }
    }

    private boolean named(Node node) {
        return !facts.of(node).all(RDFS.label.asNode()).isEmpty();
    }

    private void quotations(Element main) {
        List<Node> said = facts.from(Dip.speaker);
        if (!said.isEmpty()) {
            main.appendElement("h2").text("In their words");
            said.forEach(one -> facts.of(one)
                    .text(SchemaDO.text.asNode())
                    .ifPresent(words -> quotation(main.appendElement("blockquote"), one, words)));
        }
    }

    private void quotation(Element quote, Node saying, String words) {
        quote.appendElement("p").appendElement("q").text(words);
        facts.of(saying).from(Dip.quotation).stream().limit(1).forEach(event -> quote.appendElement("footer")
                .appendChild(links.show(event, views.title(event).orElseGet(() -> facts.name(event)))));
    }
}
