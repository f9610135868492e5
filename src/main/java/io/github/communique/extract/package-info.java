// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds events in sentences with the lexicon. */
package io.github.communique.extract;
