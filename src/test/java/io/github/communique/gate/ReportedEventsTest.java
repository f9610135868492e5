// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Instrument;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import io.github.communique.model.Place;
import io.github.communique.model.Quotation;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the rdf room makes of whole facts passes the gate; what lacks a party does not. */
class ReportedEventsTest {

    private final Ontology ontology = Ontology.load();
    private final Iris iris = new Iris("http://localhost:3030/");
    private final Gate gate = Gate.forFacts(ontology.graph());

    private final Party norway = state("Norway", "NO");
    private final Party france = state("France", "FR");
    private final Party assembly = new Party(
            Kind.ORGANISATION,
            "Northern Assembly",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private final Party minister = new Party(
            Kind.PERSON,
            "Anne Example",
            Optional.empty(),
            Optional.empty(),
            Optional.of(norway),
            Optional.of("foreign minister"));
    private final Article article = new Article(
            URI.create("https://news.example/spring-talks"),
            "Spring talks",
            Optional.of("The Example"),
            List.of("Sam Writer"),
            Optional.of(LocalDate.of(2024, 3, 23)),
            Optional.of("en"),
            List.of("They said \"we are ready\" in Oslo."));

    @TestFactory
    Stream<DynamicTest> aWholeEventOfEveryTypePasses() {
        return ontology.eventTypes().stream().flatMap(type -> Stream.of(Status.values())
                .map(status -> DynamicTest.dynamicTest(
                        type.name() + " " + status, () -> assertAccepted(event(type, status, parties(type))))));
    }

    @Test
    void theFrameOfAnArticlePasses() {
        Clock clock = Clock.fixed(Instant.parse("2024-03-23T08:00:00Z"), ZoneOffset.UTC);
        ArticleGraph graphs = new ArticleGraph(ontology, iris, "0.1.0", clock);
        assertThat(gate.judge(graphs.frame(article)).findings()).isEmpty();
    }

    @Test
    void aCallOfOneStateIsRefused() {
        EventType call = ontology.eventType("Call").orElseThrow();
        Event alone = event(call, Status.ACTUAL, List.of(new Participation(norway, Role.PARTICIPANT)));
        assertThat(judge(alone)).isInstanceOf(Verdict.Refused.class);
    }

    private void assertAccepted(Event event) {
        Verdict verdict = judge(event);
        assertThat(new FindingText().of(verdict.findings())).isEmpty();
    }

    private Verdict judge(Event event) {
        return gate.judge(new EventGraph(ontology, iris)
                .describe(article, List.of(event))
                .get(0)
                .graph());
    }

    private List<Participation> parties(EventType type) {
        return switch (type.name()) {
            case "Meeting", "Call", "Agreement", "JointStatement", "Cooperation", "Vote" ->
                List.of(new Participation(minister, Role.PARTICIPANT), new Participation(assembly, Role.PARTICIPANT));
            case "Mediation" ->
                List.of(
                        new Participation(assembly, Role.SOURCE),
                        new Participation(minister, Role.PARTICIPANT),
                        new Participation(france, Role.PARTICIPANT));
            default -> List.of(new Participation(minister, Role.SOURCE), new Participation(france, Role.TARGET));
        };
    }

    private Event event(EventType type, Status status, List<Participation> parties) {
        String text = article.text();
        String sentence = article.paragraphs().get(0);
        int begin = text.indexOf(sentence);
        return new Event(
                type,
                status,
                parties,
                Optional.of(new TimeSpan("2024-02")),
                Optional.of(new Place("Oslo", Optional.of(norway), Optional.empty())),
                List.of("fisheries", "trade"),
                Optional.of(new Instrument("Oslo Declaration")),
                Optional.of(new Quotation("we are ready", Optional.of(minister))),
                OptionalInt.empty(),
                new BigDecimal("0.8"),
                "https://w3id.org/communique/lexicon#meet",
                List.of(Evidence.at(text, begin, begin + sentence.length())));
    }

    private static Party state(String name, String code) {
        return new Party(Kind.STATE, name, Optional.empty(), Optional.of(code), Optional.empty(), Optional.empty());
    }
}
