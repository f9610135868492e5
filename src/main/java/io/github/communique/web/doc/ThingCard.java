// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What a page is about, in the words of schema.org, for machines that read pages only. */
record ThingCard(ThingStatements facts, String title) {

    private static final Map<Node, String> TYPES = Map.of(
            Dip.EVENT,
            "Event",
            Dip.PERSON,
            "Person",
            Dip.ORGANISATION,
            "Organization",
            Dip.GROUP,
            "Organization",
            Dip.STATE,
            "Country",
            Dip.PLACE,
            "Place",
            SchemaDO.NewsArticle.asNode(),
            "NewsArticle");

    void addTo(Element main) {
        String type = facts.all(RDF.type.asNode()).stream()
                .filter(TYPES::containsKey)
                .findFirst()
                .map(TYPES::get)
                .orElse("Thing");
        JsonObjectBuilder object = named(facts.thing(), title, type).add("@context", "https://schema.org");
        switch (type) {
            case "Event" -> event(object);
            case "NewsArticle" -> article(object);
            default -> sameAs(object);
        }
        main.appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(object.build().toString().replace("<", "\\u003c")));
    }

    private JsonObjectBuilder named(Node thing, String type) {
        return named(thing, facts.name(thing), type);
    }

    private static JsonObjectBuilder named(Node thing, String name, String type) {
        return Json.createObjectBuilder()
                .add("@type", type)
                .add("@id", thing.toString())
                .add("name", name);
    }

    private void event(JsonObjectBuilder object) {
        facts.text(Dip.begin).ifPresent(day -> object.add("startDate", day));
        facts.text(Dip.end).ifPresent(day -> object.add("endDate", day));
        facts.one(Dip.place).ifPresent(place -> object.add("location", named(place, "Place")));
        JsonArrayBuilder articles = Json.createArrayBuilder();
        facts.all(Dip.reportedIn).forEach(article -> articles.add(named(article, "NewsArticle")));
        object.add("subjectOf", articles);
        JsonArrayBuilder parties = Json.createArrayBuilder();
        facts.all(Dip.participant).forEach(party -> parties.add(named(party, "Thing")));
        object.add("about", parties);
    }

    private void article(JsonObjectBuilder object) {
        object.add("headline", facts.name());
        facts.text(SchemaDO.datePublished.asNode()).ifPresent(day -> object.add("datePublished", day));
        facts.one(SchemaDO.url.asNode()).ifPresent(url -> object.add("url", url.toString()));
        facts.text(SchemaDO.publisher.asNode())
                .ifPresent(name -> object.add(
                        "publisher",
                        Json.createObjectBuilder().add("@type", "Organization").add("name", name)));
    }

    private void sameAs(JsonObjectBuilder object) {
        JsonArrayBuilder same = Json.createArrayBuilder();
        facts.elsewhere().forEach(one -> same.add(one.toString()));
        object.add("sameAs", same);
    }
}
