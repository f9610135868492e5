// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.LanguageEngine;
import io.github.communique.language.Sentence;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pattern itself finds what its examples mark, and leaves alone sentences that only have its word. */
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
                    pattern.counterExamples().forEach(sentence -> leavesAlone(frame, pattern, sentence));
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

    private void leavesAlone(Frame frame, Pattern pattern, String sentence) {
        assertThat(words(sentence))
                .as("what triggers %s stands in: %s", pattern, sentence)
                .containsAnyElementsOf(triggers(pattern));
        assertThat(events(sentence))
                .as(sentence)
                .extracting(event -> event.type().name())
                .doesNotContain(frame.type().name());
    }

    private Set<String> words(String sentence) {
        return engine.read(sentence, Optional.of(PUBLISHED)).stream()
                .map(Syntax::new)
                .flatMap(syntax -> Stream.iterate(0, i -> i < syntax.size(), i -> i + 1)
                        .flatMap(i -> Stream.of(syntax.lemma(i), syntax.word(i))))
                .collect(Collectors.toSet());
    }

    /** The words that trigger a pattern, without what else must stand with them. */
    private static Set<String> triggers(Pattern pattern) {
        boolean nominal = pattern.form() == Pattern.Form.NOMINAL;
        return pattern.triggers().stream()
                .map(words -> words.split("_"))
                .map(parts -> nominal ? parts[parts.length - 1] : parts[0])
                .collect(Collectors.toSet());
    }

    private static Example.Marked key(Participation participation) {
        Party party = participation.party();
        String key =
                party.countryActedFor().orElse(party.actsFor().map(Party::name).orElse(party.name()));
        return new Example.Marked(participation.role(), key);
    }

    private List<Event> events(String sentence) {
        return extractor.extract(new Article(
                URI.create("urn:communique:article:example"),
                "",
                Optional.empty(),
                List.of(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                List.of(sentence)));
    }

    private static String name(Pattern pattern) {
        return pattern.iri().substring(pattern.iri().indexOf('#') + 1) + " " + pattern;
    }
}
