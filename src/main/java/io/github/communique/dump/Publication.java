// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

/**
 * Under which IRIs a data set is published.
 *
 * @param base of the data's IRIs
 * @param dataset the data set itself
 * @param document its description
 * @param sparql where it can be queried
 * @param dumps the folder of its files, with its slash
 */
public record Publication(String base, String dataset, String document, String sparql, String dumps) {

    /** The graph of what is known of states, organisations, offices and places beside the articles. */
    public String authority() {
        return base + "authority";
    }

    /** The data as they are now. */
    public static Publication current(String base) {
        return new Publication(base, base + "dataset", base + ".well-known/void", base + "sparql", base + "dump/");
    }

    /** The data as they were frozen. */
    public static Publication release(String base, String version) {
        String self = base + "release/" + version;
        return new Publication(base, self, self + "/void", self + "/sparql", base + "dump/" + version + "/");
    }

    /** The IRI in place of one of the current data; others stay. */
    String instead(String iri) {
        Publication current = current(base);
        if (iri.equals(current.dataset)) {
            return dataset;
        }
        if (iri.equals(current.document)) {
            return document;
        }
        return iri.equals(current.sparql) ? sparql : iri;
    }
}
