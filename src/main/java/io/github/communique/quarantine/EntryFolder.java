// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import io.github.communique.model.Article;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * The files of one entry: {@code article.json}, {@code facts.ttl}, {@code report.ttl}, {@code reasons.txt} and
 * {@code entry.json} with event and time.
 */
record EntryFolder(Path path) {

    private static final JsonWriterFactory JSON = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    void write(QuarantineEntry entry) throws IOException {
        write("article.json", ArticleJson.write(entry.article()));
        write("facts.ttl", entry.facts());
        write("report.ttl", entry.report());
        Files.writeString(path.resolve("reasons.txt"), entry.reasons());
        write(
                "entry.json",
                Json.createObjectBuilder()
                        .add("event", entry.event())
                        .add("since", entry.since().toString())
                        .build());
    }

    /**
     * The entry that stands here.
     *
     * @throws IOException where a file is missing or damaged; the message says which and what to do
     */
    QuarantineEntry read() throws IOException {
        try {
            JsonObject entry = json("entry.json");
            Article article = ArticleJson.read(json("article.json"));
            String reasons = Files.readString(path.resolve("reasons.txt"));
            Instant since = Instant.parse(entry.getString("since"));
            return new QuarantineEntry(
                    id(), article, entry.getString("event"), graph("facts.ttl"), graph("report.ttl"), reasons, since);
        } catch (IOException | RuntimeException damaged) {
            throw new IOException(
                    "the quarantine entry %s is damaged (%s: %s); delete that folder and ingest its article again"
                            .formatted(path, damaged.getClass().getSimpleName(), damaged.getMessage()),
                    damaged);
        }
    }

    private String id() {
        return path.getFileName().toString();
    }

    private void write(String name, JsonObject json) throws IOException {
        try (Writer out = Files.newBufferedWriter(path.resolve(name))) {
            JSON.createWriter(out).writeObject(json);
        }
    }

    private void write(String name, Graph graph) throws IOException {
        try (OutputStream out = Files.newOutputStream(path.resolve(name))) {
            RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
        }
    }

    private JsonObject json(String name) throws IOException {
        try (Reader in = Files.newBufferedReader(path.resolve(name));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private Graph graph(String name) {
        return RDFParser.source(path.resolve(name))
                .lang(Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
                .toGraph();
    }
}
