// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.store.Version;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import io.github.communique.view.EventViews;
import io.github.communique.view.PartyRef;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Flag;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** The page on a thing. */
record ThingPage(
        String base,
        Address address,
        Portion portion,
        Graph graph,
        EventViews views,
        Version version,
        Backdrop backdrop) {

    /** Where things of a kind are listed; all others are found by their events. */
    private static final Map<String, String> LISTS = Map.of(
            "actor", "actors",
            "article", "articles",
            "instrument", "instruments",
            "place", "places",
            "topic", "topics");

    Answer answer(Ask ask) {
        ThingStatements facts = new ThingStatements(graph, NodeFactory.createURI(address.thing(base)));
        Optional<EventView> event = Optional.of(facts.thing())
                .filter(thing -> facts.has(RDF.type.asNode(), Dip.EVENT))
                .flatMap(views::event);
        String title = event.map(EventView::title).orElseGet(facts::name);
        Page page = Page.of(title, ask);
        Element main = page.main();
        crumbs(main, page.site(), PlainWords.kind(facts));
        Element heading = main.appendElement("h1");
        Flag.show(heading, facts.text(Dip.countryCode).orElse(""));
        heading.appendText(title);
        body(facts, event, page);
        event.ifPresent(shown -> preview(page, shown));
        new CitationBox(title, facts.thing(), version).show(main);
        forms(page, main);
        new ThingCard(facts, title).addTo(main);
        return page.answer();
    }

    private void body(ThingStatements facts, Optional<EventView> event, Page page) {
        Links links = new Links(base, page.root());
        Element main = page.main();
        if (event.isPresent()) {
            new EventSheet(event.get(), views, facts, links, page, backdrop).show();
        } else if (facts.has(RDF.type.asNode(), SchemaDO.NewsArticle.asNode())) {
            new ArticleView(facts, views, links, main).show();
            if (backdrop.curated()) {
                missing(page);
            }
            new EventTimeline(facts, views, portion, links, address.path()).turn(main);
        } else {
            EventTimeline events = new EventTimeline(facts, views, portion, links, address.path());
            new ThingView(facts, events, links, page, backdrop).show();
        }
    }

    private void missing(Page page) {
        page.main()
                .appendElement("p")
                .appendElement("a")
                .attr("href", page.site() + "curate/" + address.path().replaceFirst("^doc/", ""))
                .attr("rel", "nofollow")
                .text("Add an event that it tells");
    }

    /** A link to an event is shown with its first sentence, and a picture of what its states had to do with one another. */
    private void preview(Page page, EventView event) {
        String quote = views.wording(event.decisive()).quote();
        page.describe(event.verdict().words() + (quote.isEmpty() ? "." : ": " + quote));
        String fields = event.parties(EventReport::participants).stream()
                .map(PartyRef::country)
                .filter(code -> !code.isEmpty())
                .distinct()
                .limit(2)
                .map(code -> "party=" + code)
                .collect(Collectors.joining("&"));
        page.picture(fields.isEmpty() ? "" : "?" + fields);
    }

    private void crumbs(Element main, String root, String kind) {
        Element list = main.appendElement("nav")
                .addClass("crumbs")
                .attr("aria-label", "Where you are")
                .appendElement("ol");
        list.appendElement("li").appendElement("a").attr("href", root).text("Start");
        String above = LISTS.getOrDefault(address.kind(), "events");
        list.appendElement("li").appendElement("a").attr("href", root + above).text(PlainWords.apart(above));
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
