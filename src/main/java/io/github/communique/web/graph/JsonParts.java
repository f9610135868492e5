// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.Writer;
import java.util.Map;

/** Parts of JSON answers; the provider is looked up once, as that takes longer than the parts. */
public final class JsonParts {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private static final JsonGeneratorFactory GENERATORS = PROVIDER.createGeneratorFactory(Map.of());

    private JsonParts() {}

    /** An object to be filled. */
    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** An array to be filled. */
    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    /** Writes one value as it comes; it closes the writer. */
    public static JsonGenerator generator(Writer out) {
        return GENERATORS.createGenerator(out);
    }
}
