// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "communique-store",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).")
    private Path folder;

    /** The folder, existing or not. */
    Path folder() {
        return folder;
    }
}
