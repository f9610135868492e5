// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds the names of states, organisations and groups in a sentence. */
package io.github.communique.extract.name;
