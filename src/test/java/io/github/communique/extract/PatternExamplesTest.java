// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.Sentence;
import io.github.communique.lexicon.CounterExample;
import io.github.communique.lexicon.Example;
import io.github.communique.lexicon.Frame;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Pattern;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pattern itself finds what its examples mark, and what it finds in its counter-examples is refused for the reason that they name. */
class PatternExamplesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    private final Lexicon lexicon = Extraction.lexicon();
    private final Map<String, List<Sentence>> read = new HashMap<>();
    private final LanguageEngine engine = (text, day) ->
            read.computeIfAbsent(text, unread -> Extraction.engine().read(unread, day));
    private final EventExtractor extractor = new EventExtractor(engine, lexicon, Gazetteer.load());

    @TestFactory
    Stream<DynamicTest> aPatternFindsItsExamplesAndLeavesItsCounterExamplesAlone() {
        return lexicon.frames().stream().flatMap(frame -> frame.patterns().stream()
                .map(pattern -> DynamicTest.dynamicTest(name(pattern), () -> {
                    assertThat(pattern.examples()).isNotEmpty();
                    pattern.examples().forEach(example -> finds(frame, pattern, example));
                    assertThat(pattern.counterExamples()).isNotEmpty();
                    pattern.counterExamples().forEach(none -> leavesAlone(frame, pattern, none));
                })));
    }

    private void finds(Frame frame, Pattern pattern, Example example) {
        assertThat(events(example.sentence())).as(example.sentence()).anySatisfy(event -> {
            assertThat(event.rule()).isEqualTo(pattern.iri());
            assertThat(event.type()).isEqualTo(frame.type());
            assertThat(event.status()).isEqualTo(example.status());
            assertThat(event.participations())
                    .extracting(PatternExamplesTest::key)
                    .containsAll(example.parties());
        });
    }

    /** The pattern fits, and what it found is refused for the reason that stands before the sentence. */
    private void leavesAlone(Frame frame, Pattern pattern, CounterExample none) {
        Trace trace = extractor.trace(article(none.sentence()));
        assertThat(trace.sentences())
                .as(none.sentence())
                .flatExtracting(Trace.Sentence::attempts)
                .filteredOn(attempt -> attempt.finding().rule().equals(pattern.iri()))
                .extracting(attempt -> attempt.judgement().refusal().map(Reason::label))
                .containsOnly(Optional.of(none.reason()))
                .isNotEmpty();
        assertThat(trace.events())
                .as(none.sentence())
                .extracting(event -> event.type().name())
                .doesNotContain(frame.type().name());
    }

    private static Example.Marked key(Participation participation) {
        Party party = participation.party();
        String key =
                party.countryActedFor().orElse(party.actsFor().map(Party::name).orElse(party.name()));
        return new Example.Marked(participation.role(), key);
    }

    private List<Event> events(String sentence) {
        return extractor.extract(article(sentence));
    }

    private static Article article(String sentence) {
        return new Article(
                URI.create("urn:communique:article:example"),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                List.of(sentence));
    }

    private static String name(Pattern pattern) {
        return pattern.iri().substring(pattern.iri().indexOf('#') + 1) + " " + pattern;
    }
}
