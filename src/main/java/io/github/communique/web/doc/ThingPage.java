// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.store.Version;
import io.github.communique.view.EventView;
import io.github.communique.view.EventViews;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** The page on a thing. */
record ThingPage(String base, Address address, Portion portion, Graph graph, EventViews views, Version version) {

    Answer answer(Ask ask) {
        ThingStatements facts = new ThingStatements(graph, NodeFactory.createURI(address.thing(base)));
        Optional<EventView> event = Optional.of(facts.thing())
                .filter(thing -> facts.has(RDF.type.asNode(), Dip.EVENT))
                .flatMap(views::event);
        String title = event.map(EventView::title).orElseGet(facts::name);
        Page page = Page.of(title, ask);
        Element main = page.main();
        crumbs(main, page.root(), PlainWords.kind(facts));
        main.appendElement("h1").text(title);
        body(facts, event, new Links(base, page.root()), main);
        new CitationBox(title, facts.thing(), version).show(main);
        forms(page, main);
        new ThingCard(facts, title).addTo(main);
        return page.answer();
    }

    private void body(ThingStatements facts, Optional<EventView> event, Links links, Element main) {
        if (event.isPresent()) {
            new EventSheet(event.get(), views, facts, links, main).show();
        } else if (facts.has(RDF.type.asNode(), SchemaDO.NewsArticle.asNode())) {
            new ArticleView(facts, views, links, main).show();
            new EventTimeline(facts, views, portion, links, address.path()).turn(main);
        } else {
            EventTimeline events = new EventTimeline(facts, views, portion, links, address.path());
            new ThingView(facts, events, links, main).show();
        }
    }

    private static void crumbs(Element main, String root, String kind) {
        Element list = main.appendElement("nav")
                .addClass("crumbs")
                .attr("aria-label", "Where you are")
                .appendElement("ol");
        list.appendElement("li").appendElement("a").attr("href", root).text("Start");
        list.appendElement("li")
                .appendElement("a")
                .attr("href", root + "events")
                .text("Events");
        list.appendElement("li").addClass("kind").text(kind);
    }

    private void forms(Page page, Element main) {
        Element line = main.appendElement("p").addClass("forms").text("This page as data: ");
        for (DocumentForm form : DocumentForm.all()) {
            String file = page.root() + address.path() + "." + form.extension() + Portion.query(portion.number());
            if (!form.equals(DocumentForm.page())) {
                page.alternate(form.type(), file);
                line.appendElement("a").attr("href", file).text(form.label());
                line.appendText(" ");
            }
        }
    }
}
