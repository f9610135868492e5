// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import io.github.communique.encoder.SentenceEncoder;
import io.github.communique.weights.TreeModel;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files in which learnt weights are kept: packed with the program, or in a folder. */
public interface LearntFiles {

    /** The tuned layers of the encoder. */
    String ENCODER = "encoder.bin";

    /** Opens a file; null where there is none. */
    InputStream open(String name) throws IOException;

    /** Those packed with the program. */
    static LearntFiles packed() {
        return name -> LearntFiles.class.getResourceAsStream("/models/" + name);
    }

    /** Those in a folder. */
    static LearntFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        };
    }

    /**
     * Loads a reader.
     *
     * @param threads how many threads one article may use in the encoder
     */
    default LearntLoading load(int threads) {
        try (InputStream layers = open(ENCODER)) {
            if (layers == null) {
                return new LearntLoading.Absent();
            }
            LearntWeights weights = new LearntWeights(
                    trees("parts"),
                    trees("judge"),
                    trees("sameness"),
                    trees("happening"),
                    trees("dates"),
                    trees("places"));
            SentenceEncoder encoder = SentenceEncoder.load(layers, threads).orThrow();
            return new LearntLoading.Loaded(new LearntReader(encoder, weights));
        } catch (IOException broken) {
            return new LearntLoading.Refused(broken.getMessage());
        }
    }

    private TreeModel trees(String name) throws IOException {
        String file = name + ".ubj";
        try (InputStream in = open(file)) {
            if (in == null) {
                throw new FileNotFoundException(file + " is missing beside " + ENCODER);
            }
            return TreeModel.read(in);
        }
    }
}
