// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.Ontology;
import io.github.communique.view.EventViews;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What is told of an event, as a form shows it.
 *
 * @param title of the event
 * @param sentences that tell of it
 * @param values of each fact, by what the form shows of them
 * @param articles that tell of it, by what they are called
 */
record ToldFacts(
        String title,
        List<String> sentences,
        Map<CuratedFact, Map<String, String>> values,
        Map<String, String> articles) {

    /** What is told of an event; empty if nothing is. */
    static Optional<ToldFacts> of(DatasetGraph dataset, Ontology ontology, Node event) {
        GraphReader told = new GraphReader(dataset.getDefaultGraph());
        return EventViews.of(dataset, ontology).title(event).map(title -> of(told, ontology, event, title));
    }

    private static ToldFacts of(GraphReader told, Ontology ontology, Node event, String title) {
        Map<CuratedFact, Map<String, String>> values = new EnumMap<>(CuratedFact.class);
        for (CuratedFact fact : CuratedFact.values()) {
            boolean term = fact == CuratedFact.TYPE || fact == CuratedFact.STATUS;
            values.put(
                    fact,
                    named(
                            values(told, ontology, event, fact),
                            value -> term ? value.getLocalName() : name(told, value)));
        }
        return new ToldFacts(
                title,
                told.objects(event, Dip.evidence)
                        .flatMap(sentence -> told.text(sentence, OA.exact.asNode()).stream())
                        .distinct()
                        .toList(),
                values,
                named(told.objects(event, Dip.reportedIn), article -> headline(told, article)
                        .orElse(article.getURI())));
    }

    /** Those of an event of which nothing is told yet. */
    static ToldFacts none() {
        return new ToldFacts("", List.of(), Map.of(), Map.of());
    }

    private static Stream<Node> values(GraphReader told, Ontology ontology, Node event, CuratedFact fact) {
        return switch (fact) {
            case TYPE ->
                told.objects(event, RDF.type.asNode())
                        .filter(type -> ontology.eventTypeOf(type).isPresent());
            case STATUS -> told.objects(event, Dip.status);
            case SOURCE -> told.objects(event, Dip.source);
            case TARGET -> told.objects(event, Dip.target);
            case PARTICIPANT ->
                told.objects(event, Dip.participant)
                        .filter(party -> !told.graph().contains(event, Dip.source, party)
                                && !told.graph().contains(event, Dip.target, party));
            case WHEN -> told.objects(event, Dip.when);
            case PLACE -> told.objects(event, Dip.place);
        };
    }

    /** Values by name; where two have one name, the second stands by its IRI. */
    private static Map<String, String> named(Stream<Node> values, Function<Node, String> name) {
        Map<String, String> named = new LinkedHashMap<>();
        values.forEach(value -> {
            String whole = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
            named.put(named.containsKey(name.apply(value)) ? whole : name.apply(value), whole);
        });
        return named;
    }

    private static String name(GraphReader told, Node value) {
        return value.isURI() ? told.label(value).orElse(value.getLocalName()) : value.getLiteralLexicalForm();
    }

    /** What an article is called; empty if there is no such article. */
    static Optional<String> headline(GraphReader told, Node article) {
        return told.text(article, SchemaDO.headline.asNode());
    }

    /** What a form shows of a fact: a line for each party, one type and status, and all dates and places. */
    String shown(CuratedFact fact) {
        List<String> names = List.copyOf(values.getOrDefault(fact, Map.of()).keySet());
        return switch (fact) {
            case TYPE, STATUS -> names.stream().findFirst().orElse("");
            case SOURCE, TARGET, PARTICIPANT -> String.join("\n", names);
            case WHEN, PLACE -> String.join(" or ", names);
        };
    }

    /** The value that is meant by what a form shows. */
    String meant(CuratedFact fact, String shown) {
        return values.getOrDefault(fact, Map.of()).getOrDefault(shown, shown);
    }
}
