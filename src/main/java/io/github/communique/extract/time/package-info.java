// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds the dates in a sentence and resolves them against the day of publication. */
package io.github.communique.extract.time;
