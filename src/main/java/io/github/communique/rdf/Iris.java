// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import io.github.communique.model.Instrument;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.model.Quotation;
import io.github.communique.ontology.IdentityRule;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Mints every IRI of the data: things {@code {base}id/{kind}/{slug}}, documents {@code {base}doc/{kind}/{slug}}. The same
 * facts give the same IRI on every run.
 */
public final class Iris {

    private static final String THINGS = "id/";
    private static final String DOCUMENTS = "doc/";

    private final String base;

    /**
     * @param base an absolute IRI that ends in a slash, such as {@code http://localhost:3030/}
     * @throws IllegalArgumentException if it is something else
     */
    public Iris(String base) {
        if (!base.endsWith("/") || !URI.create(base).isAbsolute()) {
            throw new IllegalArgumentException(
                    "a base IRI is absolute and ends in a slash, like http://localhost:3030/ : " + base);
        }
        this.base = base;
    }

    /** The base IRI. */
    public String base() {
        return base;
    }

    /** The name of the graph that holds the ontology. */
    public String ontologyGraph() {
        return base + "ontology";
    }

    /** The name of the graph that holds the authority. */
    public String authorityGraph() {
        return base + "authority";
    }

    /** The article itself. */
    public String article(Article article) {
        return thing("article", ArticleKey.of(article));
    }

    /** The document on an article, which is also the name of the graph of what the article says. */
    public String articleGraph(Article article) {
        return base + DOCUMENTS + "article/" + ArticleKey.of(article);
    }

    /** An actor that an article names. */
    public String actor(Article article, Party party) {
        return own(party.authority()).orElseGet(() -> thing("actor", ActorKey.within(article, party)));
    }

    /** The IRI of a record that is a thing of the data, as those are that were brought in with a list. */
    private Optional<String> own(Optional<String> record) {
        return record.filter(iri -> iri.startsWith(base + THINGS));
    }

    /** The actor that an authority record describes; none where the record is of a place, an office or the like. */
    public Optional<String> actorOfRecord(String authority) {
        return ActorKey.ofRecord(authority).map(key -> thing("actor", key));
    }

    /** The finding that the event of an IRI is reported of a happening that bears another. */
    public String join(String event) {
        return thing("join", lastPart(event));
    }

    /** What a person decided on two events at some time. */
    public String ruling(String one, String other, Instant when) {
        return thing("ruling", ShortDigest.alone(one, other, when.toString()));
    }

    /** The finding that a person, or a thing that was brought in, is one that bears another IRI. */
    public String identity(String one) {
        return thing("identity", lastPart(one));
    }

    /** Whether an IRI is one of an event. */
    public boolean isEvent(String iri) {
        return iri.startsWith(base + THINGS + "event/");
    }

    /** Whether a graph of that name tells of persons: that of an article, or of a list. */
    public boolean tellsOfPersons(String graph) {
        return isArticleGraph(graph) || graph.startsWith(base + DOCUMENTS + "list/");
    }

    /** What a curator corrected of an event at some time. */
    public String correction(String event, Instant when) {
        return thing("correction", ShortDigest.alone(event, when.toString()));
    }

    /** The graph that holds a correction, or another thing that has a graph of its own. */
    public String graphOf(String thing) {
        return base + DOCUMENTS + thing.substring((base + THINGS).length());
    }

    /** One fact that a correction changes. */
    public String amendment(String correction, String property) {
        return thing("amendment", lastPart(correction) + "-" + property);
    }

    /** What the program had read of an event in an article before it was corrected. */
    public String reading(String event, String graph) {
        return thing("reading", ShortDigest.alone(event, graph));
    }

    /** The article whose graph has a name. */
    public String articleOf(String graph) {
        return thing("article", lastPart(graph));
    }

    /** Whether a graph of that name holds what an article says. */
    public boolean isArticleGraph(String graph) {
        return graph.startsWith(base + DOCUMENTS + "article/");
    }

    /** The run of the program that made the graph of an article. */
    String activity(Article article) {
        return thing("activity", ArticleKey.of(article));
    }

    /** A version of the program. */
    String software(String name, String version) {
        return thing("software", Slug.of(name) + "-" + version);
    }

    /** An event that other articles may tell too. */
    String event(Article article, Event event, IdentityRule rule) {
        return thing("event", EventKey.of(article, event, rule));
    }

    /** An event as this article alone tells it. */
    String event(Article article, Event event, int number) {
        return thing("event", EventKey.alone(article, event, number));
    }

    String evidence(Article article, Evidence evidence) {
        String place = evidence.start() + "-" + evidence.end();
        return thing("evidence", ShortDigest.alone(article.address().toString(), place, evidence.exact()));
    }

    String instrument(Article article, Instrument instrument) {
        return thing("instrument", InstrumentKey.of(article, instrument));
    }

    /** A post of a state or organisation. */
    String office(Article article, Party principal, String office) {
        return thing("office", ActorKey.within(article, principal) + "-" + Slug.of(office));
    }

    String place(Place place) {
        String name = Slug.of(place.name());
        String key =
                place.country().map(state -> ActorKey.of(state) + "-" + name).orElse(name);
        return own(place.authority()).orElseGet(() -> thing("place", key));
    }

    String quotation(Article article, Quotation quotation) {
        String speaker = quotation.speaker().map(ActorKey::of).orElse("");
        return thing("quotation", ShortDigest.alone(article.address().toString(), quotation.text(), speaker));
    }

    /** What an article of a day witnesses: that a person holds a post. */
    String tenure(Article article, Party person, Party principal, String office, LocalDate day) {
        String holder = ActorKey.within(article, person);
        String side = ActorKey.within(article, principal);
        return thing("tenure", ShortDigest.alone(holder, side, Slug.of(office), day.toString()));
    }

    String topic(String topic) {
        return thing("topic", Slug.of(topic));
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    String thing(String kind, String slug) {
        return base + THINGS + kind + "/" + slug;
    }
}
