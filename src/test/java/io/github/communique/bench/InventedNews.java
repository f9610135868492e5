// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.bench;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import io.github.communique.model.Place;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Articles with their events, made up as many as are wanted: the same seed and number give the same article. Each tells of three to
 * seven meetings, calls and visits of ministers of forty states over four years, with the sentence that tells of it.
 */
public final class InventedNews {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 4 * 365;
    private static final int MINISTERS = 10;
    private static final List<String> TYPES = List.of("Meeting", "Call", "Agreement");
    private static final List<String> STATES = List.of(
            "AR", "AT", "AU", "BE", "BR", "CA", "CH", "CL", "CN", "CO", "CZ", "DE", "DK", "EG", "ES", "FI", "FR", "GB",
            "GH", "GR", "HU", "ID", "IE", "IN", "IT", "JP", "KE", "MX", "MY", "NG", "NL", "NO", "NZ", "PE", "PL", "PT",
            "SE", "TH", "TR", "VN");

    private final Ontology ontology;
    private final long seed;

    /** An article and what it tells of. */
    public record Told(Article article, List<Event> events) {}

    public InventedNews(Ontology ontology, long seed) {
        this.ontology = ontology;
        this.seed = seed;
    }

    /** The article of a number. */
    public Told article(int number) {
        Random random = new Random(seed + number * 7_919L);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        List<Participation[]> meetings = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            Party one = minister(random, 0);
            Party other = minister(random, STATES.size() / 2);
            meetings.add(new Participation[] {
                new Participation(one, Role.PARTICIPANT), new Participation(other, Role.PARTICIPANT)
            });
            sentences.add("%s and %s spoke about trade and fisheries for the %dth time."
                    .formatted(one.name(), other.name(), i));
        }
        Article article = new Article(
                URI.create("https://news%d.example/%s/%d".formatted(number % 50, day, number)),
                "Ministers speak, part " + number,
                Optional.of("News " + number % 50),
                List.of(),
                Optional.of(day),
                Optional.of("en"),
                sentences);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            events.add(event(
                    article, sentences.get(i), List.of(meetings.get(i)), day.minusDays(random.nextInt(3)), random));
        }
        return new Told(article, events);
    }

    private static Party minister(Random random, int from) {
        String code = STATES.get(from + random.nextInt(STATES.size() / 2));
        Party state = new Party(
                Kind.STATE, "State " + code, Optional.empty(), Optional.of(code), Optional.empty(), Optional.empty());
        return new Party(
                Kind.PERSON,
                "Minister " + code + " " + (char) ('A' + random.nextInt(MINISTERS)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(state),
                Optional.of("foreign minister"));
    }

    private Event event(Article article, String sentence, List<Participation> parties, LocalDate day, Random random) {
        EventType type =
                ontology.eventType(TYPES.get(random.nextInt(TYPES.size()))).orElseThrow();
        int begin = article.text().indexOf(sentence);
        return new Event(
                type,
                Status.ACTUAL,
                parties,
                Optional.of(TimeSpan.day(day)),
                Optional.of(new Place("Oslo", Optional.empty(), Optional.empty())),
                List.of("fisheries"),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                new BigDecimal("0.8"),
                "https://w3id.org/communique/lexicon#meet",
                List.of(Evidence.at(article.text(), begin, begin + sentence.length())));
    }
}
