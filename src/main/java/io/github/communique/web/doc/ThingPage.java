// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** The page on a thing. */
record ThingPage(String base, Address address, Graph graph, List<Report> reports) {

    Answer answer(Ask ask) {
        Facts facts = new Facts(graph, NodeFactory.createURI(address.thing(base)));
        Page page = Page.of(facts.name(), ask);
        Element main = page.main();
        main.appendElement("p").addClass("kind").text(Words.kind(facts));
        main.appendElement("h1").text(facts.name());
        Links links = new Links(base, page.root());
        if (facts.has(RDF.type.asNode(), Dip.EVENT)) {
            new EventView(facts, reports, links, main).show();
        } else if (facts.has(RDF.type.asNode(), SchemaDO.NewsArticle.asNode())) {
            new ArticleView(facts, links, main).show();
        } else {
            new ThingView(facts, links, main).show();
        }
        facts.of(NodeFactory.createURI(address.document(base)))
                .text(RDFS.comment.asNode())
                .ifPresent(note -> main.appendElement("p").addClass("quiet").text(note));
        forms(page, main);
        return page.answer();
    }

    private void forms(Page page, Element main) {
        main.appendElement("h2").text("Address and data");
        main.appendElement("p").addClass("address").text(address.thing(base));
        Element line = main.appendElement("p").text("The same as ");
        for (RdfType type : RdfType.values()) {
            String file = page.root() + address.path() + "." + type.extension();
            page.alternate(type.type(), file);
            line.appendElement("a").attr("href", file).text(type.label());
            line.appendText(type.ordinal() < RdfType.values().length - 1 ? ", " : ".");
        }
    }
}
