// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.communique.encoder.EncodedSentence;
import io.github.communique.encoder.EncoderInput;
import io.github.communique.encoder.SentenceEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training on a handful of sentences; it needs the profile {@code learn}. */
class EncoderTrainerTest {

    private static final List<String> TYPES = List.of("Meeting", "Threat");
    private static final Set<Integer> NONE = Set.of();

    private static final List<EncoderExample> EXAMPLES = List.of(
            example("Ruritania met Zembla .", new LabelledEvent(0, 0, Set.of(0), Set.of(2))),
            example("Zembla threatened Ruritania .", new LabelledEvent(1, 0, Set.of(0), Set.of(2))),
            example("Zembla will meet Graustark .", new LabelledEvent(0, 1, Set.of(0), Set.of(3))),
            example("It rained in Zembla ."));

    @TempDir
    private Path folder;

    @BeforeEach
    void theNativeLibraryIsThere() {
        Assumptions.assumeTrue(EncoderTrainer.isPossible(), "Needs the profile learn.");
    }

    @Test
    void whatWasTaughtIsKnown() throws IOException {
        List<EncoderExample> often =
                Collections.nCopies(30, EXAMPLES).stream().flatMap(List::stream).toList();
        EncoderTrainer.train(often, TYPES, folder, new Beginning.Published(), options(1), line -> {});
        try (SentenceEncoder encoder = encoder("tuned-1.bin")) {
            List<EncodedSentence> seen =
                    encoder.encode(EXAMPLES.stream().map(EncoderExample::input).toList());
            assertThat(seen.get(0).type(0)).isPositive();
            assertThat(seen.get(0).type(1)).isNegative();
            assertThat(seen.get(1).type(1)).isPositive();
            assertThat(seen.get(3).type(0)).isNegative();
            assertThat(seen.get(2).status(0)[1]).isGreaterThan(seen.get(2).status(0)[0]);
            assertThat(seen.get(1).role(1, seen.get(1).trigger(1), 0, 0)).isPositive();
            assertThat(seen.get(1).role(1, seen.get(1).trigger(1), 2, 0)).isNegative();
        }
    }

    @Test
    void whatWasStoppedGoesOnAsIfItWasNot() throws IOException {
        Path whole = folder.resolve("whole");
        Path stopped = folder.resolve("stopped");
        EncoderTrainer.train(EXAMPLES, TYPES, whole, new Beginning.Published(), options(2), line -> {});
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        EncoderTrainer.train(EXAMPLES, TYPES, stopped, new Beginning.Published(), options(2), line -> {
                            throw new IllegalStateException(line);
                        }))
                .withMessageContaining("epoch 1 is written");
        EncoderTrainer.train(EXAMPLES, TYPES, stopped, new Beginning.Published(), options(2), line -> {});
        assertThat(stopped.resolve("tuned-2.bin")).hasSameBinaryContentAs(whole.resolve("tuned-2.bin"));
    }

    @Test
    void anotherTrainingBeginsWithWhatOneCameTo() throws IOException {
        Path again = folder.resolve("again");
        List<EncoderExample> often =
                Collections.nCopies(30, EXAMPLES).stream().flatMap(List::stream).toList();
        EncoderTrainer.train(often, TYPES, folder, new Beginning.Published(), options(1), line -> {});
        EncoderTrainer.train(
                EXAMPLES,
                TYPES,
                again,
                new Beginning.Training(folder),
                options(1).again(),
                line -> {});
        assertThatTalksAreKnownBy("again/tuned-1.bin");
    }

    @Test
    void aTrainingBeginsWithTunedLayersWhereNothingElseIsLeft() throws IOException {
        List<EncoderExample> often =
                Collections.nCopies(30, EXAMPLES).stream().flatMap(List::stream).toList();
        EncoderTrainer.train(often, TYPES, folder, new Beginning.Published(), options(1), line -> {});
        Path again = folder.resolve("again");
        EncoderTrainer.train(
                EXAMPLES,
                TYPES,
                again,
                new Beginning.Tuned(TunedEncoder.layers(folder.resolve("tuned-1.bin"))),
                options(1).again(),
                line -> {});
        assertThatTalksAreKnownBy("again/tuned-1.bin");
    }

    private void assertThatTalksAreKnownBy(String file) throws IOException {
        try (SentenceEncoder encoder = encoder(file)) {
            EncodedSentence talks =
                    encoder.encode(List.of(EXAMPLES.get(0).input())).get(0);
            assertThat(talks.type(0)).isPositive();
            assertThat(talks.type(1)).isNegative();
        }
    }

    private SentenceEncoder encoder(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return SentenceEncoder.load(in, 1).orThrow();
        }
    }

    private static Options options(int epochs) {
        return new Options(epochs, 4, 5e-4, 1e-2, 0.1, 1, 1, Duration.ofHours(1));
    }

    private static EncoderExample example(String text, LabelledEvent... events) {
        return new EncoderExample(new EncoderInput(List.of(text.split(" ")), List.of()), List.of(events), NONE, NONE);
    }
}
