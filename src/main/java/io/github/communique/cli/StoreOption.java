// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            defaultValue = "communique-store",
            description =
                    "The folder of the store, or the address of a SPARQL 1.1 store elsewhere, whose login stands in"
                            + " COMMUNIQUE_STORE_USER and _PASSWORD, or _TOKEN (default: ${DEFAULT-VALUE}).")
    private StoreFolder folder;

    /** The folder, existing or not; of a store elsewhere that of the copy. */
    Path folder() {
        return folder.path();
    }
}
