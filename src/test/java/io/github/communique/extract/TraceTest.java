// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.candidate.Filler;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.model.Article;
import io.github.communique.model.Party;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was seen in a sentence is kept with what became of it, read by the real engine. */
class TraceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meeting   | SUPPOSED          | The presidents of Ghana and Togo might meet.",
                "Meeting   | ONE_SIDE          | The president of Ghana met an old friend.",
                "Criticism | NO_SOURCE         | A gardener condemned the attack on Togo.",
                "Sanction  | NOT_FOREIGN       | Norway imposed sanctions.",
                "Meeting   | SPORT             | Ghana met Togo in the quarter-finals.",
                "Meeting   | IN_PASSING        | Norway criticised Togo on the sidelines of the meeting of the African Union."
            })
    void whatIsNotToldIsRefusedForAReason(String type, Reason reason, String sentence) {
        assertThat(attempts(sentence))
                .as(sentence)
                .filteredOn(attempt -> attempt.type().name().equals(type))
                .extracting(attempt -> attempt.judgement().refusal())
                .containsExactly(Optional.of(reason));
    }

    @Test
    void whatIsToldIsAcceptedWithItsEvent() {
        Trace trace = trace("Norway condemned Togo.");

        assertThat(trace.sentences().get(1).attempts())
                .flatExtracting(attempt -> attempt.judgement().told().stream().toList())
                .isEqualTo(trace.events());
    }

    @Test
    void aPhraseThatStandsForNobodyKnownIsKept() {
        assertThat(attempts("A gardener condemned Togo."))
                .flatExtracting(Trace.Attempt::fillers)
                .extracting(
                        Filler::words,
                        filler -> filler.parties().stream().map(Party::name).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("gardener", List.of()),
                        org.assertj.core.groups.Tuple.tuple("Togo", List.of("Togo")));
    }

    @Test
    void moreOfAnEncounterIsToldWithIt() {
        Trace trace = trace("Ghana's president met the president of Togo.", "The two leaders also discussed trade.");

        assertThat(trace.events()).hasSize(1);
        assertThat(trace.sentences().get(2).attempts())
                .extracting(attempt -> attempt.judgement().refusal())
                .contains(Optional.of(Reason.CONTINUES));
    }

    private static List<Trace.Attempt> attempts(String sentence) {
        return trace(sentence).sentences().get(1).attempts();
    }

    private static Trace trace(String... paragraphs) {
        return Extraction.extractor()
                .trace(new Article(
                        URI.create("urn:communique:article:trace"),
                        "Of states",
                        Optional.empty(),
                        List.of(),
                        Optional.of(LocalDate.of(2024, 5, 16)),
                        Optional.empty(),
                        Arrays.asList(paragraphs)));
    }
}
