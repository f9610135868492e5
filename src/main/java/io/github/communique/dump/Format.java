// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** The languages in which the whole data set is written. */
public enum Format {
    /** The union of all graphs, a block a subject. */
    TURTLE("ttl", RDFLanguages.TURTLE),
    /** The union of all graphs, a line a triple. */
    NTRIPLES("nt", RDFLanguages.NTRIPLES),
    /** Every graph under its name, a block a subject. */
    TRIG("trig", RDFLanguages.TRIG),
    /** Every graph under its name, a line a quad. */
    NQUADS("nq", RDFLanguages.NQUADS);

    private final String extension;
    private final Lang language;

    Format(String extension, Lang language) {
        this.extension = extension;
        this.language = language;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The registered media type. */
    public String mediaType() {
        return language.getHeaderString();
    }
}
