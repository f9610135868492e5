// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.learnt.LearntFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which learnt weights articles are read. */
final class ModelsOption {

    private static final String NONE = "none";
    private static final String VARIABLE = "COMMUNIQUE_MODELS";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Read by the learnt weights of this folder, as learn makes it; by the lexicon alone with \""
                    + NONE + "\" (default: $" + VARIABLE + ", else the weights that come with the program).")
    private String folder;

    /** The house that reads by what is asked for. */
    House in(House house) {
        return Optional.ofNullable(folder)
                .map(name -> files(name, house.file(name)))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE))
                        .filter(name -> !name.isEmpty())
                        .map(name -> files(name, Path.of(name))))
                .map(house::reading)
                .orElse(house);
    }

    private LearntFiles files(String name, Path path) {
        if (name.equals(NONE)) {
            return nothing -> null;
        }
        if (!Files.exists(path.resolve(LearntFiles.ENCODER))) {
            throw new ParameterException(
                    command.commandLine(),
                    "--models " + name + ": there is no " + LearntFiles.ENCODER
                            + "; name a folder made with: communique learn GOLD_DIR --out DIR");
        }
        return LearntFiles.in(path);
    }
}
