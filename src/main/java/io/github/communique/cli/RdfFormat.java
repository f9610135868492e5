// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import org.apache.jena.riot.RDFFormat;

/** The syntaxes in which RDF is printed. */
enum RdfFormat {
    ttl(RDFFormat.TURTLE_PRETTY, false, true),
    nt(RDFFormat.NTRIPLES_UTF8, false, true),
    nq(RDFFormat.NQUADS_UTF8, true, true),
    trig(RDFFormat.TRIG_PRETTY, true, true),
    jsonld(RDFFormat.JSONLD_PRETTY, true, false),
    rdfxml(RDFFormat.RDFXML_PRETTY, false, false);

    private final RDFFormat format;
    private final boolean namesGraphs;
    private final boolean joins;

    RdfFormat(RDFFormat format, boolean namesGraphs, boolean joins) {
        this.format = format;
        this.namesGraphs = namesGraphs;
        this.joins = joins;
    }

    RDFFormat format() {
        return format;
    }

    /** Whether it tells which graph a statement stands in. */
    boolean namesGraphs() {
        return namesGraphs;
    }

    /** Whether two documents of it, one after the other, are a document again. */
    boolean joins() {
        return joins;
    }
}
