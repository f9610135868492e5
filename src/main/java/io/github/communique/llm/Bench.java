// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.Event;
import io.github.communique.ontology.Lex;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes the verdicts of an answer on the events that were in doubt. */
final class Bench {

    private static final BigDecimal REFUSED = new BigDecimal("0.2");

    private final NumberedArticle window;
    private final AnswerReader answers;
    private final Losses losses;
    private final Judgements judgements;

    Bench(NumberedArticle window, AnswerReader answers, Losses losses, Judgements judgements) {
        this.window = window;
        this.answers = answers;
        this.losses = losses;
        this.judgements = judgements;
    }

    /** The events as they stand then, in their order; what is not judged stays as it is. */
    List<Event> judged(List<Doubted> doubted, JsonObject answer) {
        List<Claim> verdicts = new Claim(answer, losses).objects(AnswerText.VERDICTS, "candidate");
        List<Event> events = new ArrayList<>();
        for (Doubted candidate : doubted) {
            events.add(verdicts.stream()
                    .filter(claim -> claim.number("candidate").orElse(-1) == candidate.number())
                    .findFirst()
                    .flatMap(claim -> judged(candidate.event(), claim))
                    .orElse(candidate.event()));
        }
        return events;
    }

    private Optional<Event> judged(Event event, Claim claim) {
        Optional<Opinion> verdict = claim.oneOf("verdict", Opinion.class);
        Optional<Event> judged = verdict.flatMap(told -> judged(event, told, claim));
        judged.ifPresent(done -> judgements.add(verdict.orElseThrow()));
        return judged;
    }

    private Optional<Event> judged(Event event, Opinion verdict, Claim claim) {
        return switch (verdict) {
            case RIGHT -> Optional.of(agreed(event, event));
            case MENDED -> mended(claim).map(other -> agreed(event, other));
            case WRONG ->
                Optional.of(event.change()
                        .confidence(Sureness.share(event.confidence(), REFUSED))
                        .event());
        };
    }

    private Optional<Event> mended(Claim claim) {
        return claim.object("event", "type").flatMap(event -> answers
                .events(
                        Json.createObjectBuilder()
                                .add(
                                        AnswerText.EVENTS,
                                        Json.createArrayBuilder().add(event.object()))
                                .build(),
                        window)
                .stream()
                .findFirst());
    }

    private static Event agreed(Event found, Event told) {
        return told.change()
                .confidence(Sureness.ofBoth(found.confidence(), EventClaims.USUAL))
                .rule(Lex.BOTH_READERS)
                .event();
    }
}
