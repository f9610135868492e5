// SPDX-License-Identifier: GPL-3.0-or-later
/** Chooses among the dates and places that an event may have, by learnt weights. */
package io.github.communique.extract.choice;
