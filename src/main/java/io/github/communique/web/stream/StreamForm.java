// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.stream;

import io.github.communique.web.http.Content;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/** The languages of the stream, the preferred one first; those that have no named graphs come last. */
enum StreamForm {
    TRIG("application/trig", "trig", "TriG", RDFFormat.TRIG_PRETTY),
    N_QUADS("application/n-quads", "nq", "N-Quads", RDFFormat.NQUADS),
    JSON_LD("application/ld+json", "jsonld", "JSON-LD", RDFFormat.JSONLD11_PRETTY),
    TURTLE("text/turtle", "ttl", "Turtle", RDFFormat.TURTLE_PRETTY),
    N_TRIPLES("application/n-triples", "nt", "N-Triples", RDFFormat.NTRIPLES);

    static final String HTML = "text/html";

    private final String type;
    private final String extension;
    private final String label;
    private final RDFFormat format;

    StreamForm(String type, String extension, String label, RDFFormat format) {
        this.type = type;
        this.extension = extension;
        this.label = label;
        this.format = format;
    }

    String type() {
        return type;
    }

    String extension() {
        return extension;
    }

    String label() {
        return label;
    }

    /** Whether it can tell in which graph a statement stands. */
    boolean quads() {
        return this != TURTLE && this != N_TRIPLES;
    }

    /** All media types on offer, for those who accept anything data rather than a page. */
    static List<String> offered() {
        return Stream.concat(Arrays.stream(values()).map(StreamForm::type), Stream.of(HTML))
                .toList();
    }

    static Optional<StreamForm> of(String type) {
        return Arrays.stream(values()).filter(form -> form.type.equals(type)).findFirst();
    }

    static Optional<StreamForm> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension.equals(extension))
                .findFirst();
    }

    Content content(DatasetGraph dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter writer = quads()
                ? RDFWriter.source(dataset).format(format).build()
                : RDFWriter.source(dataset.getDefaultGraph()).format(format).build();
        writer.output(bytes);
        return Content.of(bytes.toByteArray());
    }
}
