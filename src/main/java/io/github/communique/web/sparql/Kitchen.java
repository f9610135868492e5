// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.search.Search;

/**
 * What every query is run with.
 *
 * @param limits it has to keep
 * @param repertoire the functions it may use
 * @param search finds words for it
 * @param hangUps ends it when nobody waits for it any more
 */
record Kitchen(Limits limits, Repertoire repertoire, Search search, HangUps hangUps) {}
