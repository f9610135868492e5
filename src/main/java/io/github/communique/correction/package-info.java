// SPDX-License-Identifier: GPL-3.0-or-later
/** Keeps what curators corrected beside the articles' graphs, and lets it win over what the program reads. */
package io.github.communique.correction;
