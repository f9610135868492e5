// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An event from another one: what is not said to be different stays as it is. */
public final class EventChange {

    private final Event from;
    private EventType type;
    private List<Participation> participations;
    private Optional<TimeSpan> when;
    private Optional<Place> place;
    private List<String> topics;
    private Optional<Instrument> instrument;
    private Optional<Quotation> quotation;
    private BigDecimal confidence;
    private String rule;
    private List<Evidence> evidence;

    EventChange(Event from) {
        this.from = from;
        this.type = from.type();
        this.participations = from.participations();
        this.when = from.when();
        this.place = from.place();
        this.topics = from.topics();
        this.instrument = from.instrument();
        this.quotation = from.quotation();
        this.confidence = from.confidence();
        this.rule = from.rule();
        this.evidence = from.evidence();
    }

    /** Of another type. */
    public EventChange type(EventType other) {
        type = other;
        return this;
    }

    /** With other parties. */
    public EventChange participations(List<Participation> others) {
        participations = others;
        return this;
    }

    /** At another time. */
    public EventChange when(Optional<TimeSpan> other) {
        when = other;
        return this;
    }

    /** Elsewhere. */
    public EventChange place(Optional<Place> other) {
        place = other;
        return this;
    }

    /** About something else. */
    public EventChange topics(List<String> others) {
        topics = others;
        return this;
    }

    /** By another treaty, statement or resolution. */
    public EventChange instrument(Optional<Instrument> other) {
        instrument = other;
        return this;
    }

    /** With another quotation. */
    public EventChange quotation(Optional<Quotation> other) {
        quotation = other;
        return this;
    }

    /** Held for as likely as this, from 0 to 1. */
    public EventChange confidence(BigDecimal other) {
        confidence = other;
        return this;
    }

    /** Found by another pattern or reader. */
    public EventChange rule(String other) {
        rule = other;
        return this;
    }

    /** Told by other sentences. */
    public EventChange evidence(List<Evidence> others) {
        evidence = others;
        return this;
    }

    /** The event. */
    public Event event() {
        return new Event(
                type,
                from.status(),
                participations,
                when,
                place,
                topics,
                instrument,
                quotation,
                from.count(),
                confidence,
                rule,
                evidence);
    }
}
