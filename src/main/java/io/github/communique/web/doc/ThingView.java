// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.GraphPrefixes;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.net.URLEncoder;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** Shows any other thing: what is said of it, the events that it has to do with, and what else leads to it. */
record ThingView(ThingStatements facts, EventTimeline events, Links links, Page page, Backdrop backdrop) {

    private static final Set<Node> SHOWN_ABOVE =
            Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), RDF.type.asNode(), SKOS.exactMatch.asNode());

    void show() {
        Element main = page.main();
        FactList list = new FactList(new PlaceMap(facts, backdrop.locator()).beside(main), links, facts);
        facts.properties().stream()
                .filter(property -> !SHOWN_ABOVE.contains(property))
                .forEach(property -> list.entry(name(property), facts.all(property), this::value));
        list.entry(
                "The same elsewhere",
                facts.elsewhere(),
                (item, same) -> item.appendChild(links.show(same, Elsewhere.words(same.getURI()))));
        facts.text(Dip.countryCode)
                .filter(code -> facts.has(RDF.type.asNode(), Dip.ACTOR))
                .ifPresent(code -> main.appendElement("p")
                        .appendElement("a")
                        .attr("href", page.site() + "relations/" + code)
                        .text("Its relations with others"));
        backdrop.neighbourhood().pictures(page, main, facts.thing().getURI());
        events.show(main);
        events.turn(main);
        onwards(main.appendElement("p"));
        new Backlinks(facts, events.views(), links).show(main);
    }

    /** To where its events can be searched. */
    private void onwards(Element line) {
        String name = facts.name();
        if (facts.has(RDF.type.asNode(), Dip.PERSON)) {
            search(line, "party", name, "Search the events of " + name);
        } else if (facts.has(RDF.type.asNode(), Dip.ACTOR)) {
            search(line, "party", name, "Search the events of " + name + " and of those who act for it");
        } else if (facts.has(RDF.type.asNode(), Dip.PLACE)) {
            search(line, "place", facts.thing().getURI(), "Search the events in " + name);
        } else if (facts.has(RDF.type.asNode(), Dip.INSTRUMENT)) {
            search(line, "instrument", facts.thing().getURI(), "Search the events that name it");
        } else if (facts.has(RDF.type.asNode(), SKOS.Concept.asNode())) {
            search(line, "topic", facts.thing().getURI(), "Search the events about it");
        } else {
            line.remove();
        }
    }

    private void search(Element line, String field, String value, String words) {
        line.appendElement("a")
                .attr("href", page.site() + "events?" + field + "=" + URLEncoder.encode(value, UTF_8))
                .text(words);
    }

    private void value(Element item, Node value) {
        item.appendChild(links.show(value, facts.name(value)));
    }

    private static String name(Node property) {
        String name = GraphPrefixes.shortened(property.getURI());
        return PlainWords.apart(name.substring(name.indexOf(':') + 1));
    }
}
