// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import java.nio.file.Path;

/**
 * An encoder that was tuned.
 *
 * @param file its layers
 * @param told how it was made, in words that complete "the encoder: …"
 */
public record TunedEncoder(Path file, String told) {}
