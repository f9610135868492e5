// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

/**
 * What every query is run with.
 *
 * @param limits it has to keep
 * @param repertoire the functions it may use
 * @param hangUps ends it when nobody waits for it any more
 */
record Kitchen(Limits limits, Repertoire repertoire, HangUps hangUps) {}
