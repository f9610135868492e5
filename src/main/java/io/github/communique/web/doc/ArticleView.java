// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.title.EdtfWords;
import io.github.communique.view.EventOutcome;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventViews;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.VerdictBadge;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** Shows what an article says: its sentences in order, each with the events that rest on it. */
record ArticleView(ThingStatements facts, EventViews views, Links links, Element main) {

    private static final String NOWHERE = "It has no address; it was read from a file.";

    void show() {
        FactList list = new FactList(main, links, facts);
        list.entry("Read it at", facts.all(SchemaDO.url.asNode()), (item, address) -> {
            boolean web = address.toString().matches("https?:.*");
            item.appendChild(web ? links.show(address, facts.name(address)) : new Element("span").text(NOWHERE));
        });
        list.links("Publisher", facts.all(SchemaDO.publisher.asNode()));
        list.links("By", facts.all(SchemaDO.author.asNode()));
        list.entry("Published", facts.all(SchemaDO.datePublished.asNode()), (item, day) -> item.appendElement("time")
                .attr("datetime", day.getLiteralLexicalForm())
                .text(EdtfWords.of(day.getLiteralLexicalForm())));
        List<Node> evidence = facts.from(Dip.inArticle).stream()
                .sorted(Comparator.comparingInt(this::start))
                .toList();
        main.appendElement("h2").text(evidence.isEmpty() ? "No events were found in it" : "What it says");
        evidence.forEach(this::sentence);
    }

    private int start(Node evidence) {
        return facts.of(evidence).text(OA.start.asNode()).map(Integer::parseInt).orElse(0);
    }

    private void sentence(Node evidence) {
        ThingStatements quoted = facts.of(evidence);
        Element quote = main.appendElement("blockquote");
        quote.appendElement("p").text(quoted.text(OA.exact.asNode()).orElse(""));
        Element list = quote.appendElement("footer").appendElement("ul").addClass("told");
        quoted.from(Dip.evidence)
                .forEach(event -> report(event).ifPresent(report -> event(list.appendElement("li"), report)));
    }

    /** What this article, and no other, says of an event. */
    private Optional<EventReport> report(Node event) {
        return views.reports(event).stream()
                .filter(report -> report.article().iri().equals(facts.thing().toString()))
                .findFirst();
    }

    private void event(Element line, EventReport report) {
        line.appendChild(links.show(report.event(), report.title()));
        VerdictBadge.show(line, EventOutcome.of(report.status()));
    }
}
