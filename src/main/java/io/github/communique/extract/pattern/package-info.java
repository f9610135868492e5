// SPDX-License-Identifier: GPL-3.0-or-later
/** Tries the patterns of the lexicon on a sentence, and says where their arguments stand. */
package io.github.communique.extract.pattern;
