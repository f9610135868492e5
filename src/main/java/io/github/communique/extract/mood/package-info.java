// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads from grammar whether something happened, lies ahead, did not happen, or is only supposed. */
package io.github.communique.extract.mood;
