// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.model.Event;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;

/** By what articles are read, and how sure the program must be of what it finds in them. */
final class ReadingOptions {

    @Mixin
    private ModelsOption models;

    @Mixin
    private ReaderOption reader;

    @Mixin
    private ConfidenceOption confidence;

    /** The house that reads by what is asked for. */
    House in(House house) {
        return reader.in(models.in(house));
    }

    /** The house that reads by what is asked for, and keeps beside the store what it asked others. */
    House in(House house, Path store) {
        return reader.in(models.in(house), store);
    }

    /** The least confidence of what is told. */
    BigDecimal least() {
        return confidence.least();
    }

    /** Those of the events that are told with enough confidence. */
    List<Event> enough(List<Event> events) {
        return confidence.enough(events);
    }

    /** Whether the built-in reader alone finds the events. */
    boolean isBuiltIn() {
        return reader.isBuiltIn();
    }

    /** Tells what the reading took. */
    void report(House house) {
        reader.report(house);
    }
}
