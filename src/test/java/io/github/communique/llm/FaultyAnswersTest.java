// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.lexicon.Gazetteer;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers with one fault each: what each costs, and what all of them cost. */
class FaultyAnswersTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final Losses losses = new Losses();

    /** In a right answer, what is replaced by something wrong; why that is dropped, and how many events stay. */
    private record Fault(String right, String wrong, Cause cause, int kept) {}

    static List<Fault> faults() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/faults/answers.csv")).stream()
                .skip(1)
                .map(line -> line.split("\\|"))
                .map(cells -> new Fault(cells[0], cells[1], Cause.valueOf(cells[2]), Integer.parseInt(cells[3])))
                .toList();
    }

    private int kept(Fault fault) {
        String said = AnswerReaderTest.MEETING.replace(fault.right(), fault.wrong());
        assertThat(said).isNotEqualTo(AnswerReaderTest.MEETING);
        return new AnswerReader(ONTOLOGY, GAZETTEER, (words, published, status) -> Optional.empty(), losses)
                .events(AnswerText.object(said, AnswerText.EVENTS).orElseThrow(), Samples.harbour())
                .size();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultCostsItselfAndTheEventOnlyWhereItNeedsThat(Fault fault) {
        assertThat(kept(fault)).isEqualTo(fault.kept());
        assertThat(losses.dropped(fault.cause())).isPositive();
    }

    @Test
    void theDocumentsTellWhatAllOfThemCost() throws IOException {
        List<Fault> faults = faults();
        int kept = faults.stream().mapToInt(this::kept).sum();
        long all = Arrays.stream(Cause.values()).mapToLong(losses::dropped).sum();
        Stream<String> rows = Arrays.stream(Cause.values())
                .filter(cause -> losses.dropped(cause) > 0)
                .map(cause -> "| %s | %d | %s |"
                        .formatted(cause.label(), losses.dropped(cause), share(losses.dropped(cause), all)));
        String sum = "%d answers with one fault each: %d of their events stay".formatted(faults.size(), kept);
        String told = Files.readString(Path.of("docs/language-model.md"));
        assertThat(Stream.concat(Stream.of(sum), rows))
                .allSatisfy(line -> assertThat(told.contains(line)).as(line).isTrue());
    }

    private static String share(long some, long all) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * some / all);
    }
}
