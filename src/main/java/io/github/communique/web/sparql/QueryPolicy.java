// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.chart.WorldMap;
import io.github.communique.ontology.Ontology;
import io.github.communique.search.Search;

/**
 * What every query is run with.
 *
 * @param limits it has to keep
 * @param repertoire the functions it may use
 * @param search finds words for it
 * @param ontology names its terms
 * @param map on which answers are drawn
 */
record QueryPolicy(Limits limits, Repertoire repertoire, Search search, Ontology ontology, WorldMap map) {

    /** The time of a query: what the client would wait, if it says so, but no more than is given here. */
    Job job(ProtocolRequest request) {
        return new Job(request.patience()
                .filter(own -> own.compareTo(limits.time()) < 0)
                .orElse(limits.time()));
    }
}
