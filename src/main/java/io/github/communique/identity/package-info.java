// SPDX-License-Identifier: GPL-3.0-or-later
/** Decides which names mean one person, and says why. */
package io.github.communique.identity;
