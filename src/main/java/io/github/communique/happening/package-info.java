// SPDX-License-Identifier: GPL-3.0-or-later
/** Decides which reports tell of one happening, and says why. */
package io.github.communique.happening;
