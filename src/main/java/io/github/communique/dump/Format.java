// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

/** The languages in which the whole data set is written. */
public enum Format {
    /** The union of all graphs, a block a subject. */
    TURTLE("Turtle", "ttl", "text/turtle", false),
    /** The union of all graphs, a line a triple. */
    NTRIPLES("N-Triples", "nt", "application/n-triples", false),
    /** Every graph under its name, a block a subject. */
    TRIG("TriG", "trig", "application/trig", true),
    /** Every graph under its name, a line a quad. */
    NQUADS("N-Quads", "nq", "application/n-quads", true),
    /** Every graph under its name, expanded, a line a subject. */
    JSON_LD("JSON-LD", "jsonld", "application/ld+json", true),
    /** The union of all graphs, in binary form and indexed. */
    HDT("HDT", "hdt", "application/vnd.hdt", false);

    private final String label;
    private final String extension;
    private final String mediaType;
    private final boolean graphs;

    Format(String label, String extension, String mediaType, boolean graphs) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
        this.graphs = graphs;
    }

    /** The name for readers. */
    public String label() {
        return label;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The registered media type; that of HDT is the one in use. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it tells from which graph each statement is. */
    public boolean tellsGraphs() {
        return graphs;
    }
}
