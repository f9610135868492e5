// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.Extractor;
import io.github.communique.llm.Asking;
import io.github.communique.llm.BothReaders;
import io.github.communique.llm.Calibration;
import io.github.communique.llm.Doubt;
import io.github.communique.llm.Judgements;
import io.github.communique.llm.Losses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who finds the events of articles. */
final class ReaderOption {

    /** Where a store keeps the answers of a language model. */
    private static final String ANSWERS = "answers";

    private final Losses losses = new Losses();
    private final Judgements judgements = new Judgements();

    @Option(
            names = "--reader",
            paramLabel = "WHO",
            defaultValue = "rules",
            description =
                    "Who finds the events: rules (the built-in reader, which asks nobody), llm (a language model), both, or"
                            + " judge (the built-in reader, and a language model judges what it is in doubt about)"
                            + " (default: ${DEFAULT-VALUE}).")
    private Who who;

    @Mixin
    private AskingOptions options;

    @Mixin
    private JudgeOptions judge;

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "What the confidence of the language model is worth, as learn --answers found it.")
    private Optional<Path> calibration;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Optional<Asking> asking = Optional.empty();

    /** A reader. */
    enum Who {
        RULES,
        LLM,
        BOTH,
        JUDGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the built-in reader finds them alone. */
    boolean isBuiltIn() {
        return who == Who.RULES;
    }

    /** The house in which that reader finds them. */
    House in(House house) {
        return in(house, Optional.empty());
    }

    /** The same for a store, which keeps what was answered so that nothing is asked twice. */
    House in(House house, Path store) {
        return in(house, Optional.of(store.resolve(ANSWERS)));
    }

    private House in(House house, Optional<Path> answers) {
        if (isBuiltIn()) {
            return house;
        }
        Asking asked = options.asking(answers);
        Doubt doubt = judge.doubt();
        Calibration worth = worth();
        asking = Optional.of(asked);
        return house.asking(of -> reader(new ModelDesk(of, options.model(), losses), asked, doubt, worth));
    }

    private Calibration worth() {
        try {
            return calibration.isPresent() ? Calibration.read(calibration.get()) : Calibration.none();
        } catch (IOException none) {
            throw new ParameterException(command.commandLine(), "--calibration cannot be read: " + none.getMessage());
        }
    }

    private Extractor reader(ModelDesk desk, Asking asked, Doubt doubt, Calibration worth) {
        return switch (who) {
            case RULES -> desk.house().extractor();
            case LLM -> desk.reader(asked, worth);
            case BOTH -> new BothReaders(desk.house().extractor(), desk.reader(asked, worth));
            case JUDGE -> desk.judge(asked, doubt, judgements);
        };
    }

    /** Says what became of what a language model claimed, where one was asked. */
    void report(House house) {
        if (who == Who.JUDGE) {
            house.console().say("%s.", judgements);
        }
        if (!isBuiltIn()) {
            house.console().say("%s.", losses);
        }
        asking.map(asked -> asked.spent().get())
                .filter(spent -> !spent.isEmpty())
                .ifPresent(spent -> house.console().say("Spent: %s.", spent));
    }
}
