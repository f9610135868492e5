// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.web.http.Content;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The languages in which a graph is answered, the preferred one first. */
public enum RdfType {
    TURTLE("text/turtle", "ttl", "Turtle", RDFFormat.TURTLE),
    JSON_LD("application/ld+json", "jsonld", "JSON-LD", RDFFormat.JSONLD11_PRETTY),
    N_TRIPLES("application/n-triples", "nt", "N-Triples", RDFFormat.NTRIPLES),
    RDF_XML("application/rdf+xml", "rdf", "RDF/XML", RDFFormat.RDFXML_PLAIN);

    private final String type;
    private final String extension;
    private final String label;
    private final RDFFormat format;

    RdfType(String type, String extension, String label, RDFFormat format) {
        this.type = type;
        this.extension = extension;
        this.label = label;
        this.format = format;
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

    /** All media types, the preferred first. */
    public static List<String> types() {
        return Arrays.stream(values()).map(RdfType::type).toList();
    }

    /** The language of a media type. */
    public static Optional<RdfType> of(String type) {
        return Arrays.stream(values()).filter(one -> one.type.equals(type)).findFirst();
    }

    /** The language of a file's ending. */
    public static Optional<RdfType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(one -> one.extension.equals(extension))
                .findFirst();
    }

    /** Writes a graph with the prefixes that everything here is written with. */
    public void write(Graph graph, OutputStream out) {
        Prefixes.addTo(graph);
        RDFWriter.source(graph).format(format).output(out);
    }

    /** A graph as the body of an answer. */
    public Content content(Graph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(graph, bytes);
        return Content.of(bytes.toByteArray());
    }
}
