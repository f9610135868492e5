// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.GraphPrefixes;
import io.github.communique.web.page.Links;
import java.net.URLEncoder;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** Shows any other thing: what is said of it, the events that it has to do with, and what else leads to it. */
record ThingView(ThingStatements facts, EventTimeline events, Links links, Element main) {

    private static final Set<Node> SHOWN_ABOVE =
            Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), RDF.type.asNode());

    void show() {
        FactList list = new FactList(main, links, facts);
        facts.properties().stream()
                .filter(property -> !SHOWN_ABOVE.contains(property))
                .forEach(property -> list.entry(name(property), facts.all(property), this::value));
        events.show(main);
        events.turn(main);
        if (facts.has(RDF.type.asNode(), Dip.term("Actor"))) {
            main.appendElement("p")
                    .appendElement("a")
                    .attr("href", links.root() + "events?party=" + URLEncoder.encode(facts.name(), UTF_8))
                    .text("Search the events of " + facts.name() + " and of those who act for it");
        }
        new Backlinks(facts, links).show(main);
    }

    /** What is the same elsewhere is shown by its own name, for its name for readers is that of this page. */
    private void value(Element item, Node value) {
        boolean elsewhere = value.isURI() && facts.has(SKOS.exactMatch.asNode(), value);
        item.appendChild(links.show(value, elsewhere ? GraphPrefixes.shortened(value.getURI()) : facts.name(value)));
    }

    private static String name(Node property) {
        if (property.equals(SKOS.exactMatch.asNode())) {
            return "The same elsewhere";
        }
        String name = GraphPrefixes.shortened(property.getURI());
        return PlainWords.apart(name.substring(name.indexOf(':') + 1));
    }
}
