// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.llm.ChatServer;
import io.github.communique.llm.Key;
import io.github.communique.llm.LanguageModel;
import io.github.communique.llm.Patience;
import io.github.communique.llm.ServerAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which language model is asked, and where. */
final class ServerOptions {

    private static final String SERVER = "COMMUNIQUE_LLM_SERVER";
    static final String MODEL = "COMMUNIQUE_LLM_MODEL";
    private static final String KEY = "COMMUNIQUE_LLM_KEY";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "The server of the language model, which speaks the protocol of OpenAI's chat completions, such as"
                            + " http://localhost:11434/v1 (default: $" + SERVER + ").")
    private String server;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "The name of the language model, as its server knows it (default: $" + MODEL + ").")
    private String model;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "The key that the server asks for; others on this machine may see it here, so better give a file"
                            + " (default: $" + KEY + ").")
    private String key;

    @Option(names = "--key-file", paramLabel = "FILE", description = "A file that holds the key and nothing else.")
    private Path keyFile;

    @Option(
            names = "--answer-time",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long to wait for one answer (default: ${DEFAULT-VALUE}).")
    private int seconds;

    /** The name of the model, where one is chosen. */
    Optional<String> model() {
        return told(model, MODEL);
    }

    /** The server, where one is named. */
    Optional<LanguageModel> server() {
        Patience usual = Patience.standard();
        Patience patience = new Patience(Duration.ofSeconds(seconds), usual.tries(), usual.first(), usual.longest());
        return told(server, SERVER).map(url -> new ChatServer(address(url), patience));
    }

    private ServerAddress address(String url) {
        if (model().isEmpty()) {
            throw wrong("say with --model which language model the server is to use");
        }
        try {
            return new ServerAddress(URI.create(url), secret().map(Key::new));
        } catch (IllegalArgumentException unfit) {
            throw wrong(unfit.getMessage());
        }
    }

    private Optional<String> secret() {
        if (keyFile == null) {
            return told(key, KEY);
        }
        try {
            return Optional.of(Files.readString(keyFile));
        } catch (IOException broken) {
            throw wrong("--key-file " + keyFile + " cannot be read");
        }
    }

    /** What an option says, else what a variable of the environment does. */
    static Optional<String> told(String option, String variable) {
        return Optional.ofNullable(option)
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
