// SPDX-License-Identifier: GPL-3.0-or-later
/** Trains the encoder of sentences on annotated ones; the program itself never does. */
package io.github.communique.learn;
