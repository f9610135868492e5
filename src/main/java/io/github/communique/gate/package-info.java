// SPDX-License-Identifier: GPL-3.0-or-later
/** Judges a graph by the shapes: accepted, or refused with reasons. */
package io.github.communique.gate;
