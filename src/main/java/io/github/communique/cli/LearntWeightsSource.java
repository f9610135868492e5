// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.learnt.LearntFiles;
import io.github.communique.extract.learnt.LearntLoading;
import io.github.communique.extract.learnt.LearntReader;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Loads a reader that has learnt. Without weights there is none; with weights that cannot be used here there is none
 * either, and the user is told.
 *
 * @param console hears why weights cannot be used
 * @param files the weights
 */
record LearntWeightsSource(Console console, LearntFiles files) implements Supplier<Optional<LearntReader>> {

    /** One thread an article, as articles are read by as many workers as there are cores. */
    private static final int THREADS = 1;

    @Override
    public Optional<LearntReader> get() {
        LearntLoading loading = files.load(THREADS);
        if (loading instanceof LearntLoading.Loaded loaded) {
            return Optional.of(loaded.reader());
        }
        if (loading instanceof LearntLoading.Refused refused) {
            console.complain(
                    "The learnt weights cannot be used (%s); articles are read by the lexicon alone, which finds less",
                    refused.reason());
        }
        return Optional.empty();
    }
}
