// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.correction.Correction;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Status;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a correction that adds an event which an article tells and nobody found. */
final class Adding {

    private final Ontology ontology;
    private final Iris iris;
    private final NamedThings things;

    Adding(Ontology ontology, Iris iris, NamedThings things) {
        this.ontology = ontology;
        this.iris = iris;
        this.things = things;
    }

    /**
     * The correction.
     *
     * @param sentence of the article, word by word
     * @throws IllegalArgumentException if something is said that cannot be, or the sentence does not stand in the article
     */
    Correction of(Article article, String sentence, FactOptions facts, String who, Instant when, String why) {
        EventType type =
                facts.type(ontology).orElseThrow(() -> new IllegalArgumentException("say the --type of the event"));
        Event event = new Event(
                type,
                facts.status().orElse(Status.ACTUAL),
                facts.participations(things),
                facts.dates().flatMap(dates -> dates.stream().findFirst()),
                facts.places().flatMap(places -> places.stream().findFirst()).map(things::placeOf),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                BigDecimal.ONE,
                Dip.ADDITION.getURI(),
                List.of(evidence(article, sentence)));
        EventGraph.Description made =
                new EventGraph(ontology, iris).describe(article, List.of(event)).get(0);
        return new Correction(Correction.Kind.ADDITION, made.node().getURI(), List.of(), made.graph(), who, when, why);
    }

    private static Evidence evidence(Article article, String sentence) {
        String text = article.text();
        if (sentence.isBlank() || !text.contains(sentence.strip())) {
            throw new IllegalArgumentException(
                    "the sentence does not stand in the article; copy it from there, sign for sign: " + sentence);
        }
        return WholeSentence.in(text, sentence.strip())
                .orElseThrow(() -> new IllegalArgumentException("this is no whole sentence of the article; copy it from"
                        + " its first word to its full stop: " + sentence));
    }
}
