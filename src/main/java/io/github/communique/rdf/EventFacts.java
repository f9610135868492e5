// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import io.github.communique.model.Instrument;
import io.github.communique.model.Participation;
import io.github.communique.model.Quotation;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Describes one event of one article, with all that it leads to. */
final class EventFacts {

    private final Ontology ontology;
    private final Iris iris;
    private final Article article;
    private final Event event;
    private final String iri;
    private final Facts facts;
    private final ActorFacts actors;

    EventFacts(Ontology ontology, Iris iris, Article article, Event event, String iri, Facts facts) {
        this.ontology = ontology;
        this.iris = iris;
        this.article = article;
        this.event = event;
        this.iri = iri;
        this.facts = facts;
        this.actors = new ActorFacts(iris, article, new Witness(article).of(event));
    }

    void describe() {
        what();
        event.participations().forEach(this::participation);
        event.when().ifPresent(when -> when(facts, iri, when));
        event.place().ifPresent(place -> facts.link(iri, Dip.place, actors.place(facts, place)));
        event.topics().forEach(this::topic);
        event.instrument().ifPresent(this::instrument);
        event.quotation().ifPresent(this::quotation);
        source();
    }

    private void what() {
        facts.type(iri, NodeFactory.createURI(event.type().iri()));
        ontology.superclasses(event.type()).forEach(above -> facts.type(iri, NodeFactory.createURI(above)));
        named(facts, iri, ontology, event);
        facts.add(iri, Dip.status, status(event.status()));
        event.count().ifPresent(count -> facts.integer(iri, Dip.count, count));
    }

    private void participation(Participation part) {
        String actor = actors.actor(facts, part.party());
        facts.link(iri, Dip.participant, actor);
        if (part.role() != Role.PARTICIPANT) {
            facts.link(iri, part.role() == Role.SOURCE ? Dip.source : Dip.target, actor);
        }
    }

    /** What follows from what an event is: its name and its code. */
    static void named(Facts facts, String iri, Ontology ontology, Event event) {
        facts.label(iri, new EventLabel(ontology).of(event));
        ontology.ploverCode(event.type(), event.status()).ifPresent(code -> facts.text(iri, Dip.ploverCode, code));
    }

    /** When an event was. */
    static void when(Facts facts, String iri, TimeSpan when) {
        facts.edtf(iri, Dip.when, when.edtf());
        when.begin().ifPresent(day -> facts.day(iri, Dip.begin, day));
        when.end().ifPresent(day -> facts.day(iri, Dip.end, day));
    }

    private void topic(String told) {
        String topic = iris.topic(told);
        facts.type(topic, SKOS.Concept.asNode());
        facts.english(topic, SKOS.prefLabel.asNode(), facts.label(topic, told));
        facts.link(iri, Dip.topic, topic);
    }

    private void instrument(Instrument told) {
        String instrument = iris.instrument(article, told);
        facts.type(instrument, Dip.INSTRUMENT);
        facts.label(instrument, told.name());
        facts.link(iri, Dip.instrument, instrument);
    }

    private void quotation(Quotation told) {
        String quotation = iris.quotation(article, told);
        facts.type(quotation, Dip.QUOTATION);
        facts.text(quotation, SchemaDO.text.asNode(), told.text());
        told.speaker().ifPresent(speaker -> facts.link(quotation, Dip.speaker, actors.actor(facts, speaker)));
        facts.link(iri, Dip.quotation, quotation);
    }

    private void source() {
        facts.decimal(iri, Dip.confidence, event.confidence());
        facts.link(iri, Dip.rule, event.rule());
        facts.link(iri, Dip.reportedIn, ArticleFacts.describe(facts, iris, article));
        article.published().ifPresent(day -> facts.day(iri, Dip.reportedOn, day));
        event.evidence().forEach(this::evidence);
    }

    private void evidence(Evidence told) {
        String evidence = iris.evidence(article, told);
        facts.type(evidence, Dip.EVIDENCE);
        facts.text(evidence, OA.exact.asNode(), told.exact());
        context(evidence, OA.prefix.asNode(), told.prefix());
        context(evidence, OA.suffix.asNode(), told.suffix());
        facts.integer(evidence, OA.start.asNode(), told.start());
        facts.integer(evidence, OA.end.asNode(), told.end());
        facts.link(evidence, Dip.inArticle, iris.article(article));
        facts.link(iri, Dip.evidence, evidence);
    }

    private void context(String evidence, Node property, String text) {
        if (!text.isEmpty()) {
            facts.text(evidence, property, text);
        }
    }

    static Node status(Status status) {
        return switch (status) {
            case ACTUAL -> Dip.ACTUAL;
            case PLANNED -> Dip.PLANNED;
            case NEGATED -> Dip.NEGATED;
        };
    }
}
