// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.happening.Account.Side;
import io.github.communique.happening.Account.Spot;
import io.github.communique.model.EventType;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.Ontology;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads out of the graph of an article what it tells of each event. */
public final class GraphAccounts {

    private static final int DAY = 10;

    private final Ontology ontology;

    public GraphAccounts(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * The accounts that a graph holds, in the order of the events' IRIs.
     *
     * @param article what names the article, such as the name of its graph
     */
    public List<Account> of(String article, Graph graph) {
        GraphReader told = new GraphReader(graph);
        return Account.ofArticle(told.events().stream()
                .flatMap(event -> new Reading(article, told, event).account(ontology).stream())
                .toList());
    }

    private record Reading(String article, GraphReader told, Node event) {

        Optional<Account> account(Ontology ontology) {
            return type(ontology)
                    .map(type -> new Account(
                            event.getURI(),
                            article,
                            type,
                            status(),
                            sides(),
                            told.text(event, Dip.when).flatMap(Reading::span),
                            published(),
                            spot(),
                            told.objects(event, Dip.instrument)
                                    .flatMap(this::names)
                                    .findFirst(),
                            telling(),
                            0));
        }

        private Optional<String> type(Ontology ontology) {
            return told.objects(event, RDF.type.asNode())
                    .flatMap(type -> ontology.eventTypeOf(type).stream())
                    .map(EventType::name)
                    .findFirst();
        }

        private Status status() {
            return told.objects(event, Dip.status).anyMatch(Dip.NEGATED::equals)
                    ? Status.NEGATED
                    : told.objects(event, Dip.status).anyMatch(Dip.PLANNED::equals) ? Status.PLANNED : Status.ACTUAL;
        }

        private List<Side> sides() {
            return told.objects(event, Dip.participant).map(this::side).toList();
        }

        private Side side(Node actor) {
            Optional<String> person = told.objects(actor, RDF.type.asNode()).anyMatch(Dip.PERSON::equals)
                    ? names(actor).findFirst()
                    : Optional.empty();
            Role role = told.graph().contains(event, Dip.source, actor)
                    ? Role.SOURCE
                    : told.graph().contains(event, Dip.target, actor) ? Role.TARGET : Role.PARTICIPANT;
            return new Side(key(told.objects(actor, Dip.actsFor).findFirst().orElse(actor)), person, role);
        }

        private Optional<LocalDate> published() {
            return told.objects(event, Dip.reportedIn)
                    .flatMap(story -> told.text(story, SchemaDO.datePublished.asNode()).stream())
                    .flatMap(text -> day(text).stream())
                    .findFirst();
        }

        /** Another program may have written anything into a store elsewhere. */
        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text.substring(0, Math.min(DAY, text.length()))));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        private static Optional<TimeSpan> span(String edtf) {
            try {
                return Optional.of(new TimeSpan(edtf));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        private Optional<Spot> spot() {
            return told.objects(event, Dip.place)
                    .flatMap(place -> names(place).map(name -> spot(name, place)))
                    .findFirst();
        }

        private Spot spot(String name, Node place) {
            Optional<Node> country = told.objects(place, Dip.inCountry).findFirst();
            return new Spot(
                    name,
                    country.map(Reading::key),
                    country.filter(state -> records(state)
                                    .anyMatch(record -> records(place).anyMatch(record::equals)))
                            .isPresent());
        }

        /** Its records in the authority. */
        private Stream<Node> records(Node thing) {
            return told.objects(thing, SKOS.exactMatch.asNode());
        }

        private String telling() {
            Stream<String> sentences = told.objects(event, Dip.evidence)
                    .flatMap(evidence -> told.text(evidence, OA.exact.asNode()).stream());
            Stream<String> matters = Stream.of(Dip.topic, Dip.instrument)
                    .flatMap(by -> told.objects(event, by))
                    .flatMap(this::names);
            return Stream.concat(sentences, matters).collect(Collectors.joining("\n"));
        }

        private Stream<String> names(Node thing) {
            return Stream.of(RDFS.label.asNode(), SKOS.prefLabel.asNode()).flatMap(by -> told.text(thing, by).stream());
        }

        private static String key(Node thing) {
            return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
        }
    }
}
