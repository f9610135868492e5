// SPDX-License-Identifier: GPL-3.0-or-later
/** Brings what other lists know of persons, organisations, states and places into a store. */
package io.github.communique.authority;
