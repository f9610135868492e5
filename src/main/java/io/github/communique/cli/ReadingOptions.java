// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;

/** By what articles are read that go into a store, and how sure the program must be of what it finds in them. */
final class ReadingOptions {

    @Mixin
    private ModelsOption models;

    @Mixin
    private ReaderOption reader;

    @Mixin
    private ConfidenceOption confidence;

    /** The house that reads by what is asked for, and keeps beside the store what it asked others. */
    House in(House house, Path store) {
        return reader.in(models.in(house), store);
    }

    /** The least confidence of what is told. */
    BigDecimal least() {
        return confidence.least();
    }

    /** Tells what the reading took. */
    void report(House house) {
        reader.report(house);
    }
}
