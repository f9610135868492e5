// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.TunedLayers;
import java.nio.file.Path;

/** What a training of the encoder begins with. */
public sealed interface Beginning {

    /** The base model as it was published, with heads that know nothing. */
    record Published() implements Beginning {}

    /**
     * What another training came to.
     *
     * @param folder where its state is kept
     */
    record Training(Path folder) implements Beginning {}

    /**
     * An encoder that was tuned before, of which nothing is left but its layers.
     *
     * @param layers the layers
     */
    record Tuned(TunedLayers layers) implements Beginning {}
}
