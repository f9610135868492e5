// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.Extractor;
import io.github.communique.gate.Gate;
import io.github.communique.language.LimitException;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.publish.Drafter;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.compose.Union;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** What a worker makes of lines of JSON, with events that are told by hand. */
class ArticleWorkTest {

    private static final String BASE = "http://localhost:3030/";
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final String SENTENCE =
            "Norway and Finland held talks in Oslo on Friday, the foreign ministry said.";
    private static final InputFile FILE = new InputFile("hdfs://cluster/news/march.jsonl", 0, 1000);

    @Test
    void anArticleGoesIntoTheShardsWithWhatBecameOfIt() {
        Map<String, List<String>> lines = lines(article("talks", SENTENCE), "0.80");
        assertThat(lines.get(Shards.GRAPHS))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("<" + BASE + "doc/article/news-example-talks-" + digest(line) + "> ."));
        assertThat(lines.get(Shards.ARTICLES))
                .singleElement()
                .asString()
                .contains("\"outcome\":\"read\"", "\"events\":1", "\"quarantined\":0", "march.jsonl at byte 40");
        assertThat(lines).doesNotContainKey(Shards.QUARANTINE);
    }

    @Test
    void whatIsTooUncertainWaitsInQuarantineWithItsReason() {
        Map<String, List<String>> lines = lines(article("talks", SENTENCE), "0.10");
        assertThat(lines.get(Shards.QUARANTINE))
                .singleElement()
                .asString()
                .contains("\"uncertain\":true", "confidence", "held talks");
        assertThat(lines.get(Shards.ARTICLES)).singleElement().asString().contains("\"events\":0", "\"uncertain\":1");
    }

    @Test
    void aLineThatIsNoArticleCostsItself() {
        assertThat(lines("{\"title\": ", "0.80").get(Shards.ARTICLES))
                .singleElement()
                .asString()
                .contains("\"outcome\":\"failed\"", "is no JSON article");
    }

    @Test
    void whatIsNotInEnglishIsSetAsideByTheSameDoor() {
        String text =
                "Le ministre a reçu son homologue finlandais vendredi à Oslo pour parler de la pêche, a dit un porte-parole.";
        assertThat(lines(article("entretien", text), "0.80").get(Shards.ARTICLES))
                .singleElement()
                .asString()
                .contains("\"outcome\":\"set aside\"", "in another language");
    }

    @Test
    void anArticleThatTakesTooLongCostsItself() {
        Extractor slow = article -> {
            throw new LimitException(LimitException.Limit.TIME, "took too long");
        };
        assertThat(lines(article("talks", SENTENCE), slow).get(Shards.ARTICLES))
                .singleElement()
                .asString()
                .contains("\"outcome\":\"set aside\"", "too slow to read");
    }

    @Test
    void ofTwoOfOneAddressTheLaterCounts() {
        Piece first = new Piece("a", 0, 900, "{}", "", "");
        Piece second = new Piece("b", 1, 5, "{}", "", "");
        assertThat(first.orLater(second)).isEqualTo(second);
        assertThat(second.orLater(first)).isEqualTo(second);
    }

    private static Map<String, List<String>> lines(String json, String confidence) {
        return lines(json, article -> List.of(talks(article, new BigDecimal(confidence))));
    }

    private static Map<String, List<String>> lines(String json, Extractor extractor) {
        Iterator<Tuple2<Long, byte[]>> line = List.of(new Tuple2<>(40L, json.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        ArticleWork work = new ArticleWork(() -> drafter(extractor), NOON);
        Stream<Piece> pieces = OpenedDocuments.stream(new OpenedDocuments(BASE, "").lines(FILE, line))
                .map(Tuple2::_2);
        return pieces.flatMap(work::lines)
                .collect(Collectors.groupingBy(Tuple2::_1, Collectors.mapping(Tuple2::_2, Collectors.toList())));
    }

    private static Drafter drafter(Extractor extractor) {
        Ontology ontology = Ontology.load();
        Iris iris = new Iris(BASE);
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return new Drafter(
                extractor,
                new EventGraph(ontology, iris),
                new ArticleGraph(ontology, iris, "1.0.0", clock),
                Gate.forFacts(new Union(ontology.graph(), Authorities.read()), new BigDecimal(Gate.USUAL_CONFIDENCE)),
                iris);
    }

    private static Event talks(Article article, BigDecimal confidence) {
        int begin = article.text().indexOf(SENTENCE);
        return new Event(
                new EventType(Dip.NS + "Meeting", "Meeting"),
                Status.ACTUAL,
                List.of(state("Norway", "NO"), state("Finland", "FI")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                confidence,
                "https://w3id.org/communique/lexicon#hold-talks",
                List.of(Evidence.at(article.text(), begin, begin + SENTENCE.length())));
    }

    private static Participation state(String name, String code) {
        Party state = new Party(
                Party.Kind.STATE, name, Optional.empty(), Optional.of(code), Optional.empty(), Optional.empty());
        return new Participation(state, Role.PARTICIPANT);
    }

    private static String article(String name, String text) {
        return "{\"url\": \"https://news.example/%s\", \"title\": \"Talks in Oslo\", \"published\": \"2026-03-12\", \"paragraphs\": [\"%s\"]}"
                .formatted(name, text);
    }

    /** The last part of the name of the graph in which a quad stands. */
    private static String digest(String line) {
        return line.substring(line.lastIndexOf('-') + 1, line.lastIndexOf('>'));
    }
}
