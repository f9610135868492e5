// SPDX-License-Identifier: GPL-3.0-or-later
/** The seam to a language engine: text in, sentences of tagged tokens out. */
package io.github.communique.language;
