// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The facts of a release as JSON, in {@code release.json}. */
final class FactsFile {

    static final String NAME = "release.json";

    private FactsFile() {}

    static String text(ReleaseFacts facts) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("version", facts.version())
                .add("issued", facts.date().toString())
                .add("address", facts.address())
                .add("base", facts.base())
                .add("dataVersion", facts.digest())
                .add("dataModified", facts.modified().toString())
                .add("graphs", facts.counts().graphs())
                .add("quads", facts.counts().quads())
                .add("events", facts.counts().events())
                .add("articles", facts.counts().articles())
                .add("canonicalSha256", facts.canonical())
                .add("canonicalAlgorithm", facts.algorithm())
                .add("program", facts.program())
                .add("ontology", facts.ontology())
                .add("title", facts.imprint().title())
                .add("creator", facts.imprint().creator())
                .add("publisher", facts.imprint().publisher())
                .add("licence", facts.imprint().licence());
        facts.change().ifPresent(step -> object.add("previous", step.previous())
                .add("added", step.added())
                .add("removed", step.removed()));
        return object.build() + "\n";
    }

    static ReleaseFacts read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return facts(reader.readObject());
        } catch (IOException | RuntimeException e) {
            throw new ReleaseException(
                    "cannot read " + file + " (" + e.getMessage() + "); restore the folder of the release from a copy",
                    e);
        }
    }

    private static ReleaseFacts facts(JsonObject object) {
        return new ReleaseFacts(
                object.getString("version"),
                Instant.parse(object.getString("issued")),
                object.getString("base"),
                object.getString("dataVersion"),
                Instant.parse(object.getString("dataModified")),
                counts(object),
                object.getString("canonicalSha256"),
                object.getString("canonicalAlgorithm"),
                imprint(object),
                object.getString("program"),
                object.getString("ontology"),
                Optional.of(object).filter(one -> one.containsKey("previous")).map(FactsFile::step));
    }

    private static ReleaseFacts.Counts counts(JsonObject object) {
        return new ReleaseFacts.Counts(
                number(object, "graphs"),
                number(object, "quads"),
                number(object, "events"),
                number(object, "articles"));
    }

    private static ReleaseFacts.Step step(JsonObject object) {
        return new ReleaseFacts.Step(object.getString("previous"), number(object, "added"), number(object, "removed"));
    }

    private static Imprint imprint(JsonObject object) {
        return new Imprint(
                object.getString("title"),
                object.getString("creator"),
                object.getString("publisher"),
                object.getString("licence"));
    }

    private static long number(JsonObject object, String name) {
        return object.getJsonNumber(name).longValueExact();
    }
}
