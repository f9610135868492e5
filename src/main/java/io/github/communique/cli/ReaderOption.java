// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.Extractor;
import io.github.communique.llm.AnswerFolder;
import io.github.communique.llm.BothReaders;
import io.github.communique.llm.LanguageModel;
import io.github.communique.llm.Losses;
import io.github.communique.llm.Meter;
import io.github.communique.llm.Recorder;
import io.github.communique.llm.Replay;
import java.nio.file.Files;
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

    private final Losses losses = new Losses();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--reader",
            paramLabel = "WHO",
            defaultValue = "rules",
            description =
                    "Who finds the events: rules (the built-in reader, which asks nobody), llm (a language model) or both"
                            + " (default: ${DEFAULT-VALUE}).")
    private Who who;

    @Mixin
    private ServerOptions server;

    @Mixin
    private CapOptions cap;

    private Optional<Meter> meter = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Keep what the language model is asked and answers in this folder, and ask nothing twice.")
    private Path record;

    @Option(
            names = "--replay",
            paramLabel = "DIR",
            description = "Take the answers of the language model from this folder, and ask nobody.")
    private Path replay;

    /** A reader. */
    enum Who {
        RULES,
        LLM,
        BOTH;

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
        if (isBuiltIn()) {
            return house;
        }
        LanguageModel answering = answering();
        return house.asking(of -> reader(of, answering));
    }

    /** Says what became of what a language model claimed, where one was asked. */
    void report(House house) {
        if (!isBuiltIn()) {
            house.console().say("%s.", losses);
            meter.ifPresent(spent -> house.console().say("Spent: %s.", spent));
        }
    }

    private Extractor reader(House house, LanguageModel answering) {
        Extractor reader = new ModelDesk(house, server.model()).reader(answering, losses);
        return who == Who.BOTH ? new BothReaders(house.extractor(), reader) : reader;
    }

    private LanguageModel answering() {
        if (replay != null) {
            return replaying();
        }
        LanguageModel asked = server.server()
                .orElseThrow(() -> wrong("--reader " + who
                        + " needs a language model; name its server with --server, or its answers with --replay"));
        Meter metered = new Meter(asked, cap.cap());
        meter = Optional.of(metered);
        return record == null ? metered : new Recorder(metered, new AnswerFolder(record));
    }

    private LanguageModel replaying() {
        if (!Files.isDirectory(replay)) {
            throw wrong("--replay " + replay + ": there is no such folder; make one with --record");
        }
        return new Replay(new AnswerFolder(replay));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
