// SPDX-License-Identifier: GPL-3.0-or-later
/** Full-text search over what a store says in words, kept beside it and never ahead of it or behind. */
package io.github.communique.search;
