// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import static io.github.communique.rdf.SameGraph.assertSame;
import static io.github.communique.rdf.SameGraph.turtle;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import io.github.communique.model.Article;
import io.github.communique.model.Help;
import io.github.communique.ontology.Ontology;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    @Test
    @Shows({"prov-derived", "dwbp-provenance"})
    void anArticleTellsOfItselfAndOfTheExtraction() {
        assertSame(at("2024-05-05T08:00:00.123Z", "1.2.0").of(Site.article(), List.of()), """
                <id/article/news-example-talks-in-oslo-e15761ae> a schema:NewsArticle ;
                    schema:headline "Talks in Oslo" ;
                    schema:url <https://news.example/2024/talks-in-oslo.html> ;
                    schema:publisher "The Example" ;
                    schema:author "Sam Writer" ;
                    schema:datePublished "2024-05-04"^^xsd:date ;
                    schema:inLanguage "en" .
                <doc/article/news-example-talks-in-oslo-e15761ae>
                    foaf:primaryTopic <id/article/news-example-talks-in-oslo-e15761ae> ;
                    prov:wasDerivedFrom <id/article/news-example-talks-in-oslo-e15761ae> ;
                    prov:wasGeneratedBy <id/activity/news-example-talks-in-oslo-e15761ae> .
                <id/activity/news-example-talks-in-oslo-e15761ae> a prov:Activity ;
                    prov:used <id/article/news-example-talks-in-oslo-e15761ae> ;
                    prov:wasAssociatedWith <id/software/communique-1.2.0> ;
                    prov:startedAtTime "2024-05-05T08:00:00Z"^^xsd:dateTime ;
                    dip:ontologyVersion "%s" .
                <id/software/communique-1.2.0> a prov:SoftwareAgent ; rdfs:label "Communiqué 1.2.0"@en .
                """.formatted(
                        ONTOLOGY.version()));
    }

    @Test
    void anArticleThatTellsLittleSaysNothingOfTheRest() {
        Article bare = new Article(
                URI.create("urn:example:note:7"),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("Nothing happened."));
        Graph graph = at("2024-05-05T08:00:00Z", "1.2.0").of(bare, List.of());
        assertThat(graph.size()).isEqualTo(12);
    }

    @Test
    void theGraphOfAnArticleHoldsItsEvents() {
        Graph event = turtle("<id/event/one> a dip:Meeting .");
        Graph graph = at("2024-05-05T08:00:00Z", "1.2.0").of(Site.article(), List.of(event));
        event.find().forEach(triple -> assertThat(graph.contains(triple)).isTrue());
    }

    @Test
    void aLaterRunThatFindsTheSameSaysTheSame() {
        Graph first = at("2024-05-05T08:00:00Z", "1.2.0").of(Site.article(), List.of());
        Graph later = at("2024-05-06T08:00:00Z", "1.2.0").of(Site.article(), List.of());
        assertThat(first.isIsomorphicWith(later)).isFalse();
        assertThat(ArticleGraph.sameFacts(first, later)).isTrue();
    }

    @Test
    void theExtractionTellsOfTheLanguageModelThatHelped() {
        Graph helped = helped(5210, Duration.ofSeconds(12));
        assertThat(helped.size())
                .isEqualTo(at("2024-05-05T08:00:00Z", "1.2.0")
                                .of(Site.article(), List.of())
                                .size()
                        + 9);
        turtle("""
                <id/activity/news-example-talks-in-oslo-e15761ae>
                    prov:wasAssociatedWith <id/software/small-prompt-1-language-model> ;
                    dip:promptVersion "1" ; dip:modelServer "fp_ollama" ; dip:askingTime "PT12S"^^xsd:dayTimeDuration ;
                    dip:tokensRead 5210 ; dip:tokensWritten 801 ; dip:cost 0.0123 .
                """).find().forEach(triple -> assertThat(helped.contains(triple))
                .as("%s", triple)
                .isTrue());
    }

    @Test
    void whatAnotherRunCostDoesNotMakeItAnother() {
        assertThat(ArticleGraph.sameFacts(helped(5210, Duration.ofSeconds(12)), helped(5300, Duration.ofSeconds(2))))
                .isTrue();
    }

    private static Graph helped(long read, Duration time) {
        Help help = new Help(
                "small", "1", Optional.of("fp_ollama"), read, 801, time, Optional.of(new BigDecimal("0.0123")));
        return at("2024-05-05T08:00:00Z", "1.2.0").of(Site.article(), List.of(), Optional.of(help));
    }

    @Test
    void anotherProgramOrAnotherEventSaysSomethingElse() {
        Graph first = at("2024-05-05T08:00:00Z", "1.2.0").of(Site.article(), List.of());
        Graph newer = at("2024-05-05T08:00:00Z", "1.3.0").of(Site.article(), List.of());
        Graph more = at("2024-05-05T08:00:00Z", "1.2.0")
                .of(Site.article(), List.of(turtle("<id/event/one> a dip:Meeting .")));
        assertThat(ArticleGraph.sameFacts(first, newer)).isFalse();
        assertThat(ArticleGraph.sameFacts(first, more)).isFalse();
    }

    private static ArticleGraph at(String instant, String version) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new ArticleGraph(ONTOLOGY, new Iris(Site.BASE), version, clock);
    }
}
