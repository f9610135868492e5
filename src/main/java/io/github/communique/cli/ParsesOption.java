// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the parses of sentences are kept between runs. */
final class ParsesOption {

    @Option(
            names = "--parses",
            paramLabel = "DIR",
            description = "Keep the parse of each sentence in this folder, and read it there the next time instead of"
                    + " parsing again: the same result in a fraction of the time.")
    private Path folder;

    /** The house that keeps them, where a folder is given. */
    House in(House house) {
        return Optional.ofNullable(folder).map(house::keeping).orElse(house);
    }
}
