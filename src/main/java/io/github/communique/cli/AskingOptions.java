// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.llm.AnswerFolder;
import io.github.communique.llm.Asking;
import io.github.communique.llm.Fuse;
import io.github.communique.llm.LanguageModel;
import io.github.communique.llm.Meter;
import io.github.communique.llm.Pace;
import io.github.communique.llm.Recorder;
import io.github.communique.llm.Replay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a language model is asked: where it is, how fast, for how much, and what is kept of it. */
final class AskingOptions {

    private static final int FAILURES = 3;
    private static final Duration REST = Duration.ofMinutes(1);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private ServerOptions server;

    @Mixin
    private CapOptions cap;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many requests to a language model may be under way (default: ${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(
            names = "--per-minute",
            paramLabel = "N",
            description = "Begin no more than so many requests to a language model a minute.")
    private Optional<Integer> perMinute;

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

    /** The name of the model, where one is chosen. */
    Optional<String> model() {
        return server.model();
    }

    /**
     * How the model is asked.
     *
     * @param store where its answers are kept so that nothing is asked twice, where no folder is named for that
     */
    Asking asking(Optional<Path> store) {
        if (replay != null) {
            return Asking.free(replaying());
        }
        if (atOnce < 1 || perMinute.filter(most -> most < 1).isPresent()) {
            throw wrong("--at-once and --per-minute are 1 or more");
        }
        LanguageModel asked = server.server()
                .orElseThrow(() -> wrong("this reader needs a language model; name its server with --server, or its"
                        + " answers with --replay"));
        Duration between =
                perMinute.map(most -> Duration.ofMinutes(1).dividedBy(most)).orElse(Duration.ZERO);
        Meter meter = new Meter(new Fuse(new Pace(asked, atOnce, between), FAILURES, REST), cap.cap());
        return new Asking(keeping(meter, store), atOnce, cap.prices(), meter::toString);
    }

    private LanguageModel keeping(LanguageModel asked, Optional<Path> store) {
        return record != null
                ? new Recorder(asked, new AnswerFolder(record), true)
                : store.<LanguageModel>map(folder -> new Recorder(asked, new AnswerFolder(folder), false))
                        .orElse(asked);
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
