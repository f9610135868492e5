// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.web.http.Content;
import io.github.communique.web.http.Problem;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.apache.jena.sparql.core.DatasetGraph;

/** The languages in which graphs are answered, the preferred one first, each with other names that clients have for it. */
public enum RdfType {
    TURTLE("text/turtle", "ttl", "Turtle", RDFFormat.TURTLE, "text/n3", "application/x-turtle", "text/rdf+n3"),
    JSON_LD("application/ld+json", "jsonld", "JSON-LD", RDFFormat.JSONLD11_PRETTY, "application/json"),
    TRIG("application/trig", "trig", "TriG", RDFFormat.TRIG_PRETTY, "application/x-trig"),
    N_TRIPLES("application/n-triples", "nt", "N-Triples", RDFFormat.NTRIPLES, "text/plain"),
    N_QUADS("application/n-quads", "nq", "N-Quads", RDFFormat.NQUADS, "text/x-nquads"),
    RDF_XML("application/rdf+xml", "rdf", "RDF/XML", RDFFormat.RDFXML_PLAIN, "application/xml", "text/xml");

    private final String type;
    private final String extension;
    private final String label;
    private final RDFFormat format;
    private final List<String> otherTypes;

    RdfType(String type, String extension, String label, RDFFormat format, String... otherTypes) {
        this.type = type;
        this.extension = extension;
        this.label = label;
        this.format = format;
        this.otherTypes = List.of(otherTypes);
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The name for readers. */
    public String label() {
        return label;
    }

    /** Whether it can tell in which graph a statement stands. */
    public boolean quads() {
        return RDFLanguages.isQuads(format.getLang()) && this != JSON_LD;
    }

    /** All media types, the preferred first. */
    public static List<String> types() {
        return Arrays.stream(values()).map(RdfType::type).toList();
    }

    /** All media types, then the other names for them, each true of what would be sent. */
    public static List<String> allTypes() {
        return Stream.concat(types().stream(), Arrays.stream(values()).flatMap(one -> one.otherTypes.stream()))
                .toList();
    }

    /** The language of a media type, be it another name for it. */
    public static Optional<RdfType> of(String type) {
        return Arrays.stream(values())
                .filter(one -> one.type.equals(type) || one.otherTypes.contains(type))
                .findFirst();
    }

    /** The language of a file's ending. */
    public static Optional<RdfType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(one -> one.extension.equals(extension))
                .findFirst();
    }

    /**
     * Writes a graph with the prefixes that everything here is written with.
     *
     * @throws Problem where this language has no way to say it
     */
    public void write(Graph graph, OutputStream out) {
        GraphPrefixes.addTo(graph);
        try {
            RDFWriter.source(this == RDF_XML ? XmlText.fit(graph) : graph)
                    .format(format)
                    .output(out);
        } catch (InvalidPropertyURIException unfit) {
            throw Problem.of(
                    406,
                    label + " cannot write this",
                    "It has no name for the property " + unfit.getMessage() + ". Ask for " + TURTLE.type + ".");
        }
    }

    /** Writes graphs, each under its name if the language has names for them. */
    public void write(DatasetGraph graphs, OutputStream out) {
        GraphPrefixes.addTo(graphs);
        RDFWriter.source(graphs).format(format).output(out);
    }

    /** A graph as the body of an answer. */
    public Content content(Graph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(graph, bytes);
        return Content.of(bytes.toByteArray());
    }

    /** Graphs as the body of an answer. */
    public Content content(DatasetGraph graphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(graphs, bytes);
        return Content.of(bytes.toByteArray());
    }
}
