// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.evaluation.ToldEvent.Part;
import io.github.communique.extract.Extraction;
import io.github.communique.learn.PatternLessons.Shown;
import io.github.communique.lexicon.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the sentences of the lexicon have to teach. */
class PatternLessonsTest {

    private final List<Shown> all = lessons().all();

    @Test
    void whatAPatternFindsIsTold() {
        Shown ban = shown("India banned imports from Bangladesh.");
        assertThat(ban.type()).isEqualTo("Sanction");
        assertThat(ban.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("Sanction");
            assertThat(event.status()).contains("actual");
            assertThat(event.evidence()).containsExactly("India banned imports from Bangladesh.");
            assertThat(event.parties())
                    .containsExactly(
                            new Part("IN", "state", Optional.of("IN"), "source"),
                            new Part("BD", "state", Optional.of("BD"), "target"));
        });
    }

    @Test
    void whatAPatternLeavesAloneTellsNothingOfItsType() {
        Shown sweets = shown("The school banned the sale of sweets.");
        assertThat(sweets.type()).isEqualTo("Sanction");
        assertThat(sweets.events()).isEmpty();
    }

    @Test
    void everySentenceTeachesOnce() {
        Set<String> sentences =
                all.stream().map(one -> one.article().text().strip()).collect(Collectors.toSet());
        assertThat(sentences).hasSameSizeAs(all);
    }

    @Test
    void anEncoderLearnsThemWithOtherStatesToo() {
        StateSubstitution substitution = new StateSubstitution(Gazetteer.load(), List.of(), 1);
        assertThat(lessons().examples(substitution).stream()
                        .filter(example -> String.join(" ", example.input().words())
                                .startsWith("The school banned the sale of sweets")))
                .hasSize(5)
                .allSatisfy(example -> {
                    assertThat(example.events()).isEmpty();
                    assertThat(example.ignoredTypes()).containsOnly(1);
                });
    }

    private static PatternLessons lessons() {
        return new PatternLessons(Extraction.lexicon(), Extraction.extractor(), List.of("Sanction", "Meeting"));
    }

    private Shown shown(String sentence) {
        return all.stream()
                .filter(one -> one.article().paragraphs().contains(sentence))
                .findFirst()
                .orElseThrow();
    }
}
