// SPDX-License-Identifier: GPL-3.0-or-later
/** Frozen versions of the data, each with its files, its description and its changes. */
package io.github.communique.release;
