// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.correction.Corrector;
import io.github.communique.extract.Extraction;
import io.github.communique.gate.Gate;
import io.github.communique.join.Joiner;
import io.github.communique.model.Article;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.HappeningKnowledge;
import io.github.communique.ontology.Ontology;
import io.github.communique.publish.Report.Outcome;
import io.github.communique.quarantine.Quarantine;
import io.github.communique.quarantine.QuarantineEntry;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Tdb2Store;
import io.github.communique.store.Version;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.compose.Union;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String CALL =
            "Kenyan President Grace Wanjiru spoke by telephone with Indian Prime Minister Arjun Mehta on Monday.";
    private static final String OFFER = "The African Union offered to mediate between the government and its rivals.";
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gate GATE = Gate.forFacts(new Union(ONTOLOGY.graph(), Authorities.read()));
    private static final Iris IRIS = new Iris("http://localhost:3030/");

    @TempDir
    private Path folder;

    private final Tdb2Store store = Tdb2Store.inMemory();

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void anArticleStandsInAGraphOfItsOwn() throws IOException {
        Report report = publish(NOON, article(CALL));
        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(store.names()).containsExactly(report.graph());
    }

    @Test
    void theSameArticleOnAnotherDayChangesNothing() throws IOException {
        publish(NOON, article(CALL));
        Version before = store.version();
        Report again = publish(NOON.plus(Duration.ofDays(3)), article(CALL));
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(store.version()).isEqualTo(before);
    }

    @Test
    void aChangedArticleTakesThePlaceOfTheOld() throws IOException {
        publish(NOON, article(CALL));
        Report changed = publish(NOON, article(CALL + " India promised to return the ship to Kenya."));
        assertThat(changed.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(changed.accepted()).isEqualTo(2);
        assertThat(store.names()).hasSize(1);
    }

    @Test
    @Shows("shacl-gate")
    void aRefusedEventWaitsInQuarantineAndItsArticleGoesIn() throws IOException {
        Report report = publish(NOON, article(CALL + " " + OFFER));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.whole()).isFalse();
        assertThat(quarantine(NOON).list().entries())
                .hasSize(1)
                .extracting(QuarantineEntry::id)
                .isEqualTo(report.quarantined().stream().map(Held::id).toList());
    }

    @Test
    void anArticleThatIsMendedLeavesQuarantine() throws IOException {
        publish(NOON, article(CALL + " " + OFFER));
        assertThat(publish(NOON, article(CALL)).whole()).isTrue();
        assertThat(quarantine(NOON).list().entries()).isEmpty();
    }

    @Test
    void aWithdrawnArticleStaysOutAndTheOthersGoIn() throws IOException {
        Report first = publish(NOON, article(CALL));
        store.withdraw(first.graph(), "It was wrong.", NOON);
        Drafter drafter = drafter(NOON);
        List<Report> reports = new Publisher(
                        quarantine(NOON),
                        store,
                        new Joiner(store, ONTOLOGY, IRIS, HappeningKnowledge.load()),
                        new Corrector(store, ONTOLOGY, IRIS, () -> GATE))
                .publish(List.of(drafter.draft(article(CALL)), drafter.draft(article("b", CALL))));
        assertThat(reports).extracting(Report::outcome).containsExactly(Outcome.WITHDRAWN, Outcome.PUBLISHED);
        assertThat(store.names()).containsExactly(reports.get(1).graph());
    }

    @Test
    void theOntologyAndTheAuthorityGoInOnce() {
        Knowledge knowledge = new Knowledge(IRIS, ONTOLOGY.graph(), Authorities.read());
        assertThat(knowledge.putInto(store)).isTrue();
        assertThat(knowledge.putInto(store)).isFalse();
        assertThat(store.names()).containsExactly(IRIS.authorityGraph(), IRIS.ontologyGraph());
    }

    private Report publish(Instant now, Article article) throws IOException {
        return new Publisher(
                        quarantine(now),
                        store,
                        new Joiner(store, ONTOLOGY, IRIS, HappeningKnowledge.load()),
                        new Corrector(store, ONTOLOGY, IRIS, () -> GATE))
                .publish(List.of(drafter(now).draft(article)))
                .get(0);
    }

    private Quarantine quarantine(Instant now) {
        return new Quarantine(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Drafter drafter(Instant now) {
        ArticleGraph articles = new ArticleGraph(ONTOLOGY, IRIS, "1.0.0", Clock.fixed(now, ZoneOffset.UTC));
        return new Drafter(Extraction.extractor(), new EventGraph(ONTOLOGY, IRIS), articles, GATE, IRIS);
    }

    private static Article article(String text) {
        return article("a", text);
    }

    private static Article article(String name, String text) {
        return new Article(
                URI.create("https://news.example/" + name),
                "Leaders speak",
                Optional.of("The Example"),
                List.of(),
                Optional.of(LocalDate.of(2026, 1, 14)),
                Optional.of("en"),
                List.of(text));
    }
}
