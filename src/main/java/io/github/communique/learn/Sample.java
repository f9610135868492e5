// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.encoder.Pieces;

/**
 * An example, cut into pieces.
 *
 * @param pieces its pieces
 * @param example what is known of it
 */
record Sample(Pieces pieces, EncoderExample example) {

    boolean tells() {
        return !example.events().isEmpty();
    }
}
