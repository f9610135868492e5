// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Event;
import io.github.communique.ontology.Ontology;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;

/** Makes the events that an answer claims; what the article does not bear out is dropped and counted. */
public final class AnswerReader {

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final DateWords dates;
    private final Losses losses;

    /**
     * A reader of answers.
     *
     * @param dates reads dates in words
     * @param losses counts what is dropped
     */
    public AnswerReader(Ontology ontology, Gazetteer gazetteer, DateWords dates, Losses losses) {
        this.ontology = ontology;
        this.gazetteer = gazetteer;
        this.dates = dates;
        this.losses = losses;
    }

    /** The events of an answer, in the order of the text. */
    List<Event> events(JsonObject answer, NumberedArticle article) {
        Wording wording = new Wording(article.article().text());
        EventClaims claims = new EventClaims(
                ontology,
                new PartyLinker(gazetteer),
                new PlaceClaims(gazetteer, article, wording, losses),
                dates,
                article,
                wording,
                losses);
        List<Event> events = Repetitions.joined(new Claim(answer, losses)
                .objects(AnswerText.EVENTS, "type").stream()
                        .flatMap(claim -> claims.event(claim).stream())
                        .sorted(Comparator.comparingInt(Event::start))
                        .toList());
        losses.tell(events.size());
        return events;
    }
}
