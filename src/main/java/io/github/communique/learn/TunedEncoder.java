// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.encoder.TunedLayers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An encoder that was tuned.
 *
 * @param file its layers
 * @param told how it was made, in words that complete "the encoder: …"
 */
public record TunedEncoder(Path file, String told) {

    /** The layers in a file. */
    static TunedLayers layers(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TunedLayers.read(in);
        }
    }

    /** Opens the layers in a file, to run on all processors. */
    static SentenceEncoder opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SentenceEncoder.load(in, Runtime.getRuntime().availableProcessors())
                    .orThrow();
        }
    }
}
