// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads pages and files into articles. */
package io.github.communique.article;
