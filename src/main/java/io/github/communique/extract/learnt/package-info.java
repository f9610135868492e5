// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads by the encoder and learnt weights, with what the lexicon finds for a hint. */
package io.github.communique.extract.learnt;
