// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.IdentityRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What tells one event from another, as the last part of its IRI: {@code 2021-03-22-meeting-no-fi-1a2b3c4d}.
 *
 * <p>Where the type's {@link IdentityRule} allows it, the digest is of type, parties and day (and instrument), so that
 * two articles give one IRI; else it is of the article's address and the place of the first evidence.
 */
final class EventKey {

    private static final int NAMED_PARTIES = 4;
    private static final int KNOWN_PARTIES = 2;

    private EventKey() {}

    /** The key that another article may share. */
    static String of(Article article, Event event, IdentityRule rule) {
        return shared(event, rule)
                ? readable(event) + ShortDigest.of(sharedParts(event, rule))
                : alone(article, event, 0);
    }

    /** The key of this telling alone; the number tells apart those that stand in the same sentence. */
    static String alone(Article article, Event event, int number) {
        List<String> parts = new ArrayList<>(
                List.of(article.address().toString(), event.type().name(), Integer.toString(event.start())));
        parts.addAll(parties(event));
        if (number > 0) {
            parts.add(Integer.toString(number));
        }
        return readable(event) + ShortDigest.of(parts.toArray(String[]::new));
    }

    private static boolean shared(Event event, IdentityRule rule) {
        boolean identified =
                switch (rule) {
                    case PARTIES_AND_DAY -> true;
                    case PARTIES_DAY_AND_INSTRUMENT ->
                        event.instrument().filter(InstrumentKey::proper).isPresent();
                    case TELLING -> false;
                };
        return identified
                && event.count().orElse(1) == 1
                && event.when().filter(TimeSpan::isDay).isPresent()
                && event.participations().size() >= KNOWN_PARTIES
                && event.participations().stream().allMatch(part -> ActorKey.known(part.party()));
    }

    private static String[] sharedParts(Event event, IdentityRule rule) {
        List<String> parts = new ArrayList<>(List.of(event.type().name(), day(event)));
        parts.addAll(parties(event));
        if (rule == IdentityRule.PARTIES_DAY_AND_INSTRUMENT) {
            event.instrument().ifPresent(instrument -> parts.add(Slug.of(instrument.name())));
        }
        return parts.toArray(String[]::new);
    }

    private static List<String> parties(Event event) {
        return event.participations().stream()
                .map(part -> part.role().name() + " " + ActorKey.of(part.party()))
                .sorted()
                .toList();
    }

    private static String readable(Event event) {
        String parties = event.participations().stream()
                .map(Participation::party)
                .map(ActorKey::of)
                .sorted()
                .limit(NAMED_PARTIES)
                .reduce("", (names, name) -> names + name + " ");
        String words = Slug.start(event.type().name().toLowerCase(Locale.ROOT) + " " + parties);
        return day(event) + "-" + words + "-";
    }

    private static String day(Event event) {
        return event.when().flatMap(TimeSpan::begin).map(LocalDate::toString).orElse("undated");
    }
}
