// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.ontology.Dip;
import io.github.communique.web.graph.Prefixes;
import io.github.communique.web.page.Links;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.nodes.Element;

/** Shows any other thing: what is said of it, and the events that it has to do with. */
record ThingView(Facts facts, Links links, Element main) {

    void show() {
        FactList list = new FactList(main, links, facts);
        facts.properties().stream()
                .filter(property -> !property.equals(RDFS.label.asNode()))
                .forEach(property -> list.links(name(property), facts.all(property)));
        List<Node> events = events();
        if (!events.isEmpty()) {
            main.appendElement("h2").text("Events");
            Element items = main.appendElement("ul").addClass("events");
            events.forEach(event -> event(items.appendElement("li"), facts.of(event)));
        }
        if (facts.has(RDF.type.asNode(), Dip.term("Actor"))) {
            main.appendElement("p")
                    .appendElement("a")
                    .attr("href", links.root() + "events?party=" + URLEncoder.encode(facts.name(), UTF_8))
                    .text("All events of " + facts.name() + " and of those who act for it");
        }
    }

    private static String name(Node property) {
        String name = Prefixes.shortened(property.getURI());
        return Words.apart(name.substring(name.indexOf(':') + 1));
    }

    private List<Node> events() {
        return Stream.of(Dip.participant, Dip.place, Dip.topic, Dip.instrument)
                .flatMap(property -> facts.from(property).stream())
                .distinct()
                .sorted(Comparator.comparing(this::day).reversed().thenComparing(Node::getURI))
                .toList();
    }

    private String day(Node event) {
        return facts.of(event).text(Dip.when).orElse("");
    }

    private void event(Element item, Facts event) {
        String when = event.text(Dip.when).map(Words::when).orElse("undated");
        String status = event.one(Dip.status).map(Words::status).orElse("");
        item.appendElement("div").addClass("when").text(when + " · " + status);
        item.appendChild(links.show(event.thing(), event.name()));
    }
}
