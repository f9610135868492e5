// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.evaluation.GoldArticle;
import io.github.communique.learn.EncoderTrainer;
import io.github.communique.learn.Learner;
import io.github.communique.learn.TunedEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the encoder comes from that is learnt with: tuned from the base model on, tuned further, or taken as it is. */
final class EncoderOptions {

    @Option(names = "--encoder", paramLabel = "FILE", description = "A tuned encoder made before.")
    private Optional<Path> encoder;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "A tuned encoder to go on from, once through these articles: half an hour for five hundred. The"
                            + " trees are learnt over it as it was.")
    private Optional<Path> from;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often the encoder goes through the sentences (default: ${DEFAULT-VALUE}).")
    private int epochs;

    /**
     * Sees that the options go together, and that this build can do what they ask.
     *
     * @param asked whether an encoder is wanted at all
     */
    void check(boolean asked, CommandLine command) {
        if (epochs < 1) {
            throw new ParameterException(
                    command, "--epochs " + epochs + ": the encoder has to go through the sentences once at least");
        }
        if (encoder.isPresent() && from.isPresent()) {
            throw new ParameterException(
                    command, "--encoder takes an encoder as it is, --from goes on from it: give one of them");
        }
        if (asked && encoder.isEmpty() && !EncoderTrainer.isPossible()) {
            throw new ParameterException(
                    command,
                    "this build cannot tune the encoder: build one that can with mvn package -DskipTests -P learn, or"
                            + " give an encoder tuned before with --encoder FILE");
        }
    }

    /** The encoder that the trees are learnt over. */
    TunedEncoder forTrees(Learner learner, List<GoldArticle> gold, Path work) throws IOException {
        Optional<Path> before = encoder.or(() -> from);
        return before.isPresent() ? learner.encoderTunedBefore(before.get()) : learner.tuneEncoder(gold, work, epochs);
    }

    /** The encoder that is kept. */
    TunedEncoder complete(Learner learner, List<GoldArticle> gold, Path work, TunedEncoder tuned) throws IOException {
        if (encoder.isPresent()) {
            return tuned;
        }
        return from.isPresent()
                ? learner.furtherEncoder(gold, work, tuned)
                : learner.completeEncoder(gold, work, tuned);
    }

    /** The options as they were given, or would have been. */
    @Override
    public String toString() {
        return encoder.map(file -> "--encoder " + file.getFileName())
                .or(() -> from.map(file -> "--from " + file.getFileName()))
                .orElse("--epochs " + epochs);
    }
}
