// SPDX-License-Identifier: GPL-3.0-or-later
/** Proposes what a sentence may tell of by the encoder, and which sides may take part. */
package io.github.communique.extract.proposal;
