// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.publish.KeptTexts;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Whether the texts of articles are kept. */
final class KeepOption {

    @Option(
            names = "--keep-texts",
            description =
                    "Keep the texts of articles beside the store from now on, so that reextract can read them anew; they"
                            + " are never served.")
    private boolean keep;

    /** Begins to keep them in a store, if that is wished. */
    void begin(Path store, Iris iris) throws IOException {
        if (keep) {
            new KeptTexts(store, iris).begin();
        }
    }
}
