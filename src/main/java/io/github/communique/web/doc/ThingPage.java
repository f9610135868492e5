// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.graph.Prefixes;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Element;

/** The page on a thing. */
record ThingPage(String base, Address address, Graph graph) {

    Answer answer(Ask ask) {
        Facts facts = new Facts(graph, NodeFactory.createURI(address.thing(base)));
        Page page = Page.of(facts.name(), ask);
        for (RdfType type : RdfType.values()) {
            page.alternate(type.type(), address.slug() + "." + type.extension());
        }
        page.main().appendElement("h1").text(facts.name());
        page.main().appendElement("p").addClass("address").text(address.thing(base));
        statements(page, facts);
        return page.answer();
    }

    private void statements(Page page, Facts facts) {
        Links links = new Links(base, page.root());
        Element list = page.main().appendElement("dl").addClass("facts");
        facts.properties().forEach(property -> {
            list.appendElement("dt").text(Prefixes.shortened(property.getURI()));
            Element values = list.appendElement("dd").appendElement("ul");
            facts.all(property)
                    .forEach(value -> values.appendElement("li").appendChild(links.show(value, facts.name(value))));
        });
    }
}
