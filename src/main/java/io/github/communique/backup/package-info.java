// SPDX-License-Identifier: GPL-3.0-or-later
/** Takes a store away as one file, also while it is served, and brings it back. */
package io.github.communique.backup;
