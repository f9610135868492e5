// SPDX-License-Identifier: GPL-3.0-or-later
/** The seam to the store: named graphs in, descriptions and results out. */
package io.github.communique.store;
