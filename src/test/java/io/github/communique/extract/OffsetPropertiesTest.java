// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.language.Sentence;
import io.github.communique.language.Token;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Evidence;
import io.github.communique.property.Odd;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** However odd the text: a sentence that is given as evidence stands where it is said to stand. */
class OffsetPropertiesTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 5, 16));

    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> told = Arbitraries.of(
                "Malta expelled an envoy of Chad on Tuesday.",
                "Norway and Finland held talks in Oslo.",
                "VALLETTA, May 4 (Agency) - Malta urged Chad to sign the treaty.",
                "“We met the king 😀 of Chad,” the president of Malta said.",
                "Türkiye’s foreign minister met İlham Əliyev in Bakı.");
        return Combinators.combine(Odd.texts(), told, Odd.texts())
                .as((before, sentence, after) -> before + " " + sentence + after);
    }

    @Provide
    Arbitrary<String> titles() {
        Arbitrary<String> shouted = Arbitraries.of(
                "TÜRKİYE AND CHAD HOLD TALKS",
                "İSTANBUL: MALTA EXPELS ENVOY",
                "Malta Expels Envoy Of Chad",
                "STRAẞE ﬁrst");
        return Combinators.combine(Odd.texts(), shouted, Odd.texts())
                .as((before, title, after) -> before + title + after);
    }

    @Property(seed = "2026", tries = 40)
    void aSentenceAndItsWordsStandWhereTheyAreSaidToStand(@ForAll("paragraphs") String text) {
        for (Sentence sentence : Extraction.engine().read(text, PUBLISHED)) {
            assertThat(text.substring(sentence.begin(), sentence.end())).isEqualTo(sentence.text());
            for (Token token : sentence.tokens()) {
                assertThat(token.begin()).isBetween(sentence.begin(), token.end());
                assertThat(token.end()).isLessThanOrEqualTo(sentence.end());
            }
        }
    }

    @Property(seed = "2026", tries = 20)
    void theEvidenceOfAnyArticleIsFoundInItsText(
            @ForAll("titles") String title, @ForAll("paragraphs") String first, @ForAll("paragraphs") String second) {
        found(article(title, first, second));
    }

    @Test
    void aCapitalThatIsLongerWhenSmallMovesNothing() {
        List<Event> events =
                found(article("TÜRKİYE AND CHAD HOLD TALKS", "Malta expelled an envoy of Chad on Tuesday."));

        assertThat(events)
                .flatExtracting(Event::evidence)
                .extracting(Evidence::exact)
                .contains("Malta expelled an envoy of Chad on Tuesday.");
    }

    private static List<Event> found(Article article) {
        List<Event> events = Extraction.extractor().extract(article);
        String text = article.text();
        assertThat(events).flatExtracting(Event::evidence).allSatisfy(evidence -> {
            int begin = text.offsetByCodePoints(0, evidence.start());
            int end = text.offsetByCodePoints(0, evidence.end());
            assertThat(text.substring(begin, end)).isEqualTo(evidence.exact());
            assertThat(article.paragraphs().stream().anyMatch(part -> part.contains(evidence.exact()))
                            || article.title().contains(evidence.exact()))
                    .as("stands in one part: %s", evidence.exact())
                    .isTrue();
        });
        return events;
    }

    private static Article article(String title, String... paragraphs) {
        return new Article(
                URI.create("https://news.example/a"),
                title,
                Optional.empty(),
                List.of(),
                PUBLISHED,
                Optional.of("en"),
                List.of(paragraphs));
    }
}
