// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.io.IOException;

/** What came of loading an encoder. */
public sealed interface EncoderLoading {

    /**
     * It is there.
     *
     * @param encoder the encoder
     */
    record Loaded(SentenceEncoder encoder) implements EncoderLoading {}

    /**
     * It cannot run here.
     *
     * @param reason why
     */
    record Refused(String reason) implements EncoderLoading {}

    /**
     * The encoder, where nothing can be done without it.
     *
     * @throws IOException with the reason, if it cannot run here
     */
    default SentenceEncoder orThrow() throws IOException {
        if (this instanceof Loaded loaded) {
            return loaded.encoder();
        }
        throw new IOException(((Refused) this).reason());
    }
}
