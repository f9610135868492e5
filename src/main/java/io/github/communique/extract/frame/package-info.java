// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads by the frames of the lexicon: readers give candidates, a judge tells each or refuses it with the reason. */
package io.github.communique.extract.frame;
