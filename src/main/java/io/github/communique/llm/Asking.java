// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.util.function.Supplier;

/**
 * A language model, and how it is to be asked.
 *
 * @param model the model
 * @param atOnce how many articles may wait for it at a time
 * @param prices what its tokens cost
 * @param spent what has been spent so far, in words
 */
public record Asking(LanguageModel model, int atOnce, Prices prices, Supplier<String> spent) {

    /** Without any price or count, one article at a time for each core. */
    public static Asking free(LanguageModel model) {
        return new Asking(model, Runtime.getRuntime().availableProcessors(), Prices.none(), () -> "");
    }
}
