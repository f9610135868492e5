// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import java.util.List;

/**
 * A sentence as the encoder takes it. Words are counted through the sentence first, then through what stands before it.
 *
 * @param words its words
 * @param before the words of what stands before it
 */
public record EncoderInput(List<String> words, List<String> before) {

    /** Copies both lists. */
    public EncoderInput {
        words = List.copyOf(words);
        before = List.copyOf(before);
    }
}
