// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.candidate.Finding;
import io.github.communique.extract.candidate.Judgement;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where one reader decides by the hints of another, both are told apart. */
class TraceTextTest {

    private static final String SENTENCE = "Norway condemned Togo.";

    @Test
    void aHintIsNamedOneAndWhatIsMostUnlikelyIsLeftOut() {
        Trace trace = new Trace(
                List.of(new Trace.Sentence(
                        Evidence.at(SENTENCE, 0, SENTENCE.length()),
                        List.of(),
                        List.of(attempt("lexicon", "Criticism", "0.65", Reason.NOT_FOREIGN)),
                        List.of(
                                attempt("encoder", "Criticism", "0.31", Reason.UNLIKELY),
                                attempt("encoder", "Visit", "0.09", Reason.UNLIKELY)))),
                List.of());

        assertThat(new TraceText(trace)).hasToString("""

                Norway condemned Togo.
                  hint: Criticism actual by “condemned”, lexicon (0.65)
                    refused, as no party from abroad is told
                  Criticism actual by “condemned”, encoder (0.31)
                    refused, as it is not likely enough

                Told in the end:

                """);
    }

    private static Trace.Attempt attempt(String reader, String type, String confidence, Reason reason) {
        return new Trace.Attempt(
                new Finding(reader, "https://rules.example/#" + reader, new BigDecimal(confidence)),
                Optional.empty(),
                new EventType("https://types.example/#" + type, type),
                Optional.of(Status.ACTUAL),
                "condemned",
                List.of(),
                new Judgement.Rejected(reason));
    }
}
