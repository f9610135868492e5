// SPDX-License-Identifier: GPL-3.0-or-later
/** What a sentence was taken for, as values: a candidate, what became of it, and the trace of both. */
package io.github.communique.extract.candidate;
