// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Instrument;
import io.github.communique.model.Participation;
import io.github.communique.model.Quotation;
import io.github.communique.model.Status;
import io.github.communique.ontology.Lex;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes what is claimed of an event for an event, with as much of it as the article bears out. */
final class EventClaims {

    /** How sure a language model is that does not say. */
    static final BigDecimal USUAL = new BigDecimal("0.80");

    private static final int MOST_TOPICS = 6;
    private static final int LONGEST_TOPIC = 80;
    private static final int MOST = 1000;
    /** The fewest words of a quotation of which others are left out. */
    private static final int FEWEST = 3;

    private static final Pattern GAP = Pattern.compile("\\[?(?:\\.{3}|…)\\]?");
    private static final Pattern PREFIX = Pattern.compile("^.*[:#/]");

    private final Ontology ontology;
    private final Wording wording;
    private final PartyClaims parties;
    private final PlaceClaims places;
    private final EvidenceClaims sentences;
    private final DateClaims dates;
    private final Losses losses;

    EventClaims(
            Ontology ontology,
            PartyLinker linker,
            PlaceClaims places,
            DateWords words,
            NumberedArticle article,
            Wording wording,
            Losses losses) {
        this.ontology = ontology;
        this.wording = wording;
        this.parties = new PartyClaims(linker, article, wording, losses);
        this.places = places;
        this.dates = new DateClaims(words, article, wording, losses);
        this.sentences = new EvidenceClaims(article, losses);
        this.losses = losses;
    }

    /** The event; empty, and counted by its cause, where it lacks what an event cannot be without. */
    Optional<Event> event(Claim claim) {
        Optional<EventType> type = counted(type(claim), Cause.UNKNOWN_TYPE);
        Optional<Status> status = counted(status(claim), Cause.UNKNOWN_STATUS);
        if (type.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> evidence = sentences.evidence(claim);
        List<Participation> participations = new Roles(ontology, type.get(), parties, losses).of(claim);
        if (evidence.isEmpty() || participations.isEmpty()) {
            losses.drop(evidence.isEmpty() ? Cause.NO_EVIDENCE : Cause.NO_PARTY);
            return Optional.empty();
        }
        return Optional.of(event(claim, type.get(), status.get(), participations, evidence));
    }

    private Event event(
            Claim claim, EventType type, Status status, List<Participation> participations, List<Evidence> evidence) {
        return new Event(
                type,
                status,
                participations,
                claim.digits("date").flatMap(told -> dates.date(told, status)),
                claim.object("place", "name").flatMap(places::place),
                topics(claim),
                instrument(claim),
                claim.object("quote", "text").flatMap(this::quotation),
                count(claim),
                claim.decimal("confidence").map(EventClaims::share).orElse(USUAL),
                Lex.LANGUAGE_MODEL,
                evidence);
    }

    private <T> Optional<T> counted(Optional<T> found, Cause cause) {
        if (found.isEmpty()) {
            losses.drop(cause);
        }
        return found;
    }

    /** The type of this name; prefixes, capitals, blanks and hyphens make no difference. */
    private Optional<EventType> type(Claim claim) {
        return claim.text("type").map(EventClaims::bare).flatMap(told -> ontology.eventTypes().stream()
                .filter(type -> bare(type.name()).equals(told))
                .findFirst());
    }

    private static String bare(String name) {
        return PREFIX.matcher(name).replaceFirst("").replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    /** What is not said to be otherwise happened. */
    private static Optional<Status> status(Claim claim) {
        return claim.has("status") ? claim.oneOf("status", Status.class) : Optional.of(Status.ACTUAL);
    }

    private List<String> topics(Claim claim) {
        return claim.texts("topics").stream()
                .filter(topic -> topic.length() <= LONGEST_TOPIC)
                .flatMap(topic -> counted(Optional.of(topic).filter(wording::hasHalf), Cause.INVENTED_WORDS).stream())
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
    }

    private Optional<Instrument> instrument(Claim claim) {
        return claim.text("instrument")
                .flatMap(name -> counted(Optional.of(name).filter(wording::hasEach), Cause.INVENTED_WORDS))
                .map(Instrument::new);
    }

    private Optional<Quotation> quotation(Claim quote) {
        return quote.text("text")
                .map(text -> text.replaceAll("^[\"“”'‘’]+|[\"“”'‘’]+$", "").strip())
                .flatMap(text -> counted(verbatim(text), Cause.INVENTED_WORDS))
                .map(text -> new Quotation(
                        text, quote.object("speaker", PartyClaims.SPAN).flatMap(parties::party)));
    }

    /** The words as the article has them; of what leaves some out, the longest stretch. */
    private Optional<String> verbatim(String told) {
        return wording.verbatim(told).or(() -> GAP.splitAsStream(told)
                .filter(part -> part.strip().split("\\s+").length >= FEWEST)
                .flatMap(part -> wording.verbatim(part).stream())
                .max(Comparator.comparingInt(String::length)));
    }

    private static OptionalInt count(Claim claim) {
        return Stream.of(claim.number("count"))
                .filter(count -> count.isPresent() && count.getAsInt() > 1 && count.getAsInt() < MOST)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Some tell a share in hundredths. */
    private static BigDecimal share(BigDecimal told) {
        BigDecimal share = told.compareTo(BigDecimal.ONE) > 0 ? told.movePointLeft(2) : told;
        return Sureness.rounded(share.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }
}
