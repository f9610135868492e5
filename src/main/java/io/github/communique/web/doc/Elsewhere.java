// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Authorities;
import io.github.communique.web.graph.GraphPrefixes;

/** Tells in words what stands behind the address of a record elsewhere. */
final class Elsewhere {

    private Elsewhere() {}

    static String words(String iri) {
        String last = iri.replaceFirst("/+$", "").replaceFirst(".*[/#]", "");
        if (iri.startsWith(Authorities.WIKIDATA)) {
            return "Wikidata, " + last;
        }
        if (iri.startsWith("https://sws.geonames.org/")) {
            return "GeoNames, " + last;
        }
        return iri.startsWith(Authorities.NS) ? "its record in the authority file" : GraphPrefixes.shortened(iri);
    }
}
