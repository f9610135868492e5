// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.title.EdtfWords;
import io.github.communique.view.ArticleRef;
import io.github.communique.view.EventReport;
import io.github.communique.view.PartyRef;
import io.github.communique.view.PlaceRef;
import io.github.communique.web.table.ChosenEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be browsed: a list of everything of a kind that events tell of, the busiest first. */
enum ListedKind {
    ACTORS(
            "actors",
            "Actors",
            "Persons, states, organisations and groups that take part in events.",
            ListedKind::actors),
    STATES(
            "states",
            "States",
            "States with the events of their officials and organs; each leads to its relations.",
            ListedKind::states),
    PLACES("places", "Places", "Where events took place.", ListedKind::places),
    TOPICS("topics", "Topics", "What events are about.", ListedKind::topics),
    INSTRUMENTS(
            "instruments",
            "Instruments",
            "Agreements, resolutions, statements and other documents that events name.",
            ListedKind::instruments),
    ARTICLES(
            "articles",
            "Articles",
            "The articles that were read and tell of events, with where they stand.",
            ListedKind::articles),
    SOURCES("sources", "Sources", "The outlets whose articles were read.", ListedKind::sources);

    /**
     * A line of a list.
     *
     * @param iri of the thing, or its address on this site
     * @param name of it
     * @param note what else is to be known of it, may be empty
     * @param code of its country, empty if it has none
     * @param events how many tell of it
     */
    record Line(String iri, String name, String note, String code, long events) {}

    private record Thing(String iri, String name, String note, String code) {

        Thing(String iri, String name, String note) {
            this(iri, name, note, "");
        }

        Line line(long events) {
            return new Line(iri, name, note, code, events);
        }
    }

    private final String path;
    private final String title;
    private final String words;
    private final Function<Dealing, Stream<Thing>> things;

    ListedKind(String path, String title, String words, Function<Dealing, Stream<Thing>> things) {
        this.path = path;
        this.title = title;
        this.words = words;
        this.things = things;
    }

    static Optional<ListedKind> of(String path) {
        return Arrays.stream(values())
                .filter(listing -> listing.path.equals(path))
                .findFirst();
    }

    /** The first part of its address. */
    String path() {
        return path;
    }

    String title() {
        return title;
    }

    /** One of those that it lists. */
    String noun() {
        return path.substring(0, path.length() - 1);
    }

    /** What it lists. */
    String words() {
        return words;
    }

    List<Line> lines(Collection<Dealing> dealings) {
        Map<String, Thing> known = new LinkedHashMap<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Dealing dealing : dealings) {
            things.apply(dealing)
                    .filter(thing -> !thing.iri().isEmpty() && !thing.name().isBlank())
                    .peek(thing -> known.putIfAbsent(thing.iri(), thing))
                    .map(Thing::iri)
                    .distinct()
                    .forEach(iri -> counts.merge(iri, 1L, Long::sum));
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((iri, number) -> lines.add(known.get(iri).line(number)));
        lines.sort(Comparator.comparing((Line line) -> -line.events())
                .thenComparing(Line::name)
                .thenComparing(Line::iri));
        return List.copyOf(lines);
    }

    private static Stream<Thing> actors(Dealing dealing) {
        return dealing.choice().shown().participants().stream()
                .map(party -> new Thing(party.iri(), party.name(), role(party), party.country()));
    }

    private static String role(PartyRef party) {
        return party.sides().isEmpty()
                ? party.kind()
                : party.kind() + ", for " + party.sides().get(0).name();
    }

    private static Stream<Thing> states(Dealing dealing) {
        return dealing.partners().stream()
                .filter(Partner::coded)
                .map(partner -> new Thing("relations/" + partner.key(), partner.name(), partner.key(), partner.key()));
    }

    private static Stream<Thing> places(Dealing dealing) {
        return dealing.places().stream()
                .map(place -> new Thing(place.iri(), place.name(), country(place), place.code()));
    }

    private static Stream<Thing> topics(Dealing dealing) {
        return dealing.choice().shown().topics().stream().map(topic -> new Thing(topic.iri(), topic.name(), ""));
    }

    private static Stream<Thing> instruments(Dealing dealing) {
        return dealing.choice().shown().instruments().stream()
                .map(instrument -> new Thing(instrument.iri(), instrument.name(), ""));
    }

    private static String country(PlaceRef place) {
        return place.countryName().equals(place.name()) ? "" : place.countryName();
    }

    private static Stream<Thing> articles(Dealing dealing) {
        return reported(dealing)
                .map(article -> new Thing(
                        article.iri(),
                        article.title().isBlank() ? article.url() : article.title(),
                        String.join(
                                ", ",
                                Stream.of(article.publisher(), EdtfWords.of(article.date()))
                                        .filter(text -> !text.isEmpty())
                                        .toList())));
    }

    private static Stream<Thing> sources(Dealing dealing) {
        return reported(dealing)
                .map(ArticleRef::publisher)
                .map(name -> new Thing(
                        new Narrowing(Map.of()).with("publisher", name).at("events"), name, ""));
    }

    private static Stream<ArticleRef> reported(Dealing dealing) {
        ChosenEvent choice = dealing.choice();
        return choice.event().reports().stream().map(EventReport::article).distinct();
    }
}
