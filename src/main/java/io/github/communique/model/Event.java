// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A diplomatic event as one article reports it.
 *
 * @param type what kind of event
 * @param status whether it happened, is announced, or is said not to have happened
 * @param participations who takes part, and in which role; each party once
 * @param when when it happened, as far as the article tells
 * @param place where, the most specific place told
 * @param topics what it is about, short noun phrases as in the text
 * @param instrument the treaty, statement or resolution that it names
 * @param quotation the longest direct quotation that belongs to it
 * @param count how many happenings of this kind are told as one ("eight phone calls")
 * @param confidence from 0 to 1
 * @param rule the IRI of the pattern that found it
 * @param evidence every sentence that tells of it, in the order of the text; at least one
 */
public record Event(
        EventType type,
        Status status,
        List<Participation> participations,
        Optional<TimeSpan> when,
        Optional<Place> place,
        List<String> topics,
        Optional<Instrument> instrument,
        Optional<Quotation> quotation,
        OptionalInt count,
        BigDecimal confidence,
        String rule,
        List<Evidence> evidence) {

    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(rule, "rule");
        participations = List.copyOf(participations);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event needs the sentence that tells of it: " + type.name());
        }
        if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
    }

    /** What the same event is but for what is said next. */
    public EventChange change() {
        return new EventChange(this);
    }

    /** Where the first sentence that tells of it begins. */
    public int start() {
        return evidence.get(0).start();
    }

    /** The sides that take part in it. */
    public Set<String> sides() {
        return participations.stream().map(part -> part.party().side()).collect(Collectors.toSet());
    }

    /** The sides that take part in it in a role. */
    public Set<String> sides(Role role) {
        return participations.stream()
                .filter(part -> part.role() == role)
                .map(part -> part.party().side())
                .collect(Collectors.toSet());
    }
}
