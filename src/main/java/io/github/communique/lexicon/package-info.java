// SPDX-License-Identifier: GPL-3.0-or-later
/** Frames and names, read from the Turtle files of the ontology folder. */
package io.github.communique.lexicon;
