// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

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
}
