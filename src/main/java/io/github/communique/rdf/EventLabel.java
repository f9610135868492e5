// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Ontology;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The name of an event: {@code Meeting: Finland, Norway (2021-03-22)}, {@code Demand: Norway → Finland}. It says only
 * what identifies the happening, so that articles that tell of the same call it the same.
 */
final class EventLabel {

    private final Ontology ontology;

    EventLabel(Ontology ontology) {
        this.ontology = ontology;
    }

    String of(Event event) {
        String type = ontology.label(event.type().iri()).orElse(event.type().name());
        String parties = parties(event);
        String when =
                event.when().map(TimeSpan::edtf).map(date -> " (" + date + ")").orElse("");
        return type + (parties.isEmpty() ? "" : ": " + parties) + when;
    }

    private static String parties(Event event) {
        String targets = names(event, part -> part.role() == Role.TARGET);
        String others = names(event, part -> part.role() != Role.TARGET);
        return targets.isEmpty() ? others : (others + " → " + targets).strip();
    }

    private static String names(Event event, Predicate<Participation> wanted) {
        return event.participations().stream()
                .filter(wanted)
                .map(Participation::party)
                .sorted(Comparator.comparing(ActorKey::of))
                .map(Party::name)
                .collect(Collectors.joining(", "));
    }
}
