// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads web pages: where the text stands, and what the page tells of itself. */
package io.github.communique.article.page;
