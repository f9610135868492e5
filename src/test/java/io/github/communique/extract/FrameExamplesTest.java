// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.lexicon.Example;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every frame finds what its examples mark, and nothing of its type in its counter-examples, through the real engine. */
class FrameExamplesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    private final Lexicon lexicon = Extraction.lexicon();

    @TestFactory
    Stream<DynamicTest> aFrameFindsItsExamples() {
        return lexicon.frames().stream().flatMap(frame -> frame.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        name(frame) + " finds: " + example.sentence(), () -> assertFound(frame, example))));
    }

    @TestFactory
    Stream<DynamicTest> aFrameLeavesItsCounterExamplesAlone() {
        return lexicon.frames().stream().flatMap(frame -> frame.counterExamples().stream()
                .map(sentence -> DynamicTest.dynamicTest(
                        name(frame) + " leaves alone: " + sentence, () -> assertThat(events(sentence))
                                .as(sentence)
                                .extracting(event -> event.type().name())
                                .doesNotContain(frame.type().name()))));
    }

    private static void assertFound(Frame frame, Example example) {
        List<Event> events = events(example.sentence());
        assertThat(events).as(example.sentence()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(frame.type());
            assertThat(event.status()).isEqualTo(example.status());
            assertThat(event.participations())
                    .extracting(FrameExamplesTest::key)
                    .containsAll(example.parties());
        });
    }

    private static Example.Marked key(Participation participation) {
        Party party = participation.party();
        String key =
                party.countryActedFor().orElse(party.actsFor().map(Party::name).orElse(party.name()));
        return new Example.Marked(participation.role(), key);
    }

    private static List<Event> events(String sentence) {
        return Extraction.extractor()
                .extract(new Article(
                        URI.create("urn:communique:article:example"),
                        "",
                        Optional.empty(),
                        List.of(),
                        Optional.of(PUBLISHED),
                        Optional.empty(),
                        List.of(sentence)));
    }

    private static String name(Frame frame) {
        return frame.iri().substring(frame.iri().indexOf('#') + 1).toLowerCase(Locale.ROOT);
    }
}
