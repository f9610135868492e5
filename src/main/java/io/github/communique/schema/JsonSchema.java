// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.schema;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A JSON Schema that comes with the program. */
public final class JsonSchema {

    private final JakartaJsonNode.Factory nodes = new JakartaJsonNode.Factory();
    private final Validator validator =
            new ValidatorFactory().withJsonNodeFactory(nodes).createValidator();
    private final URI schema;

    private final JsonObject content;

    private JsonSchema(String text) {
        schema = validator.registerSchema(text);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            content = reader.readObject();
        }
    }

    /** The schema of that name, such as {@code article}: its file is {@code schema/article.schema.json}. */
    public static JsonSchema named(String name) {
        String resource = "/schema/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(JsonSchema.class.getResourceAsStream(resource), resource)) {
            return new JsonSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document, each with its place; nothing if it keeps to the schema. */
    public synchronized List<String> faults(JsonObject document) {
        JsonNode node = nodes.wrap(document);
        return validator.validate(schema, node).getErrors().stream()
                .map(this::told)
                .distinct()
                .toList();
    }

    private String told(Error error) {
        String place = error.getInstanceLocation();
        return (place.isEmpty() ? "it" : place) + ": " + fault(error);
    }

    private String fault(Error error) {
        if (error.getEvaluationPath().endsWith("/additionalProperties")) {
            return "nobody knows this member; mend its name, or take it out";
        }
        return error.getEvaluationPath().endsWith("/pattern")
                ? error.getError().replaceFirst(" does not match.*", "") + " is not written as it must be, such as "
                        + example(error.getSchemaLocation())
                : error.getError();
    }

    /** What a text that keeps to a pattern looks like, which its schema shows. */
    private String example(String patterned) {
        String shown = patterned.replaceFirst(".*#", "") + "/examples/0";
        return Json.createPointer(shown).getValue(content).toString();
    }
}
