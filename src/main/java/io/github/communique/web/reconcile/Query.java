// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.web.http.Problem;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is looked up.
 *
 * @param text a name
 * @param types any of which it may be, none for all
 * @param limit how many candidates are wanted
 * @param properties what else is known of it, by property
 */
record Query(String text, List<String> types, int limit, Map<Property, List<String>> properties) {

    private static final int USUAL = 10;
    private static final int MOST = 100;
    private static final int LONGEST = 500;

    /** @throws Problem if it is none by the specification */
    static Query of(String key, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw malformed(key, "is no object");
        }
        String text = object.get("query") instanceof JsonString words ? words.getString() : "";
        Map<Property, List<String>> properties = properties(key, object);
        if (text.isBlank() && properties.isEmpty()) {
            throw malformed(key, "has neither a query nor properties");
        }
        if (text.length() > LONGEST) {
            throw malformed(key, "is longer than " + LONGEST + " letters");
        }
        return new Query(text.strip(), texts(object.get("type")), limit(object), properties);
    }

    private static int limit(JsonObject object) {
        int wanted = object.get("limit") instanceof JsonNumber number ? number.intValue() : USUAL;
        return Math.max(1, Math.min(MOST, wanted));
    }

    private static Map<Property, List<String>> properties(String key, JsonObject object) {
        Map<Property, List<String>> properties = new LinkedHashMap<>();
        if (object.get("properties") instanceof JsonArray all) {
            for (JsonValue one : all) {
                if (!(one instanceof JsonObject property && property.get("pid") instanceof JsonString pid)) {
                    throw malformed(key, "has a property without 'pid'");
                }
                Property.of(pid.getString()).ifPresent(known -> properties.put(known, texts(property.get("v"))));
            }
        }
        return properties;
    }

    /** One value or several; of a reconciled one its identifier. */
    private static List<String> texts(JsonValue value) {
        if (value instanceof JsonArray all) {
            return all.stream().flatMap(Query::text).toList();
        }
        return value == null ? List.of() : text(value).toList();
    }

    private static Stream<String> text(JsonValue value) {
        if (value instanceof JsonString text) {
            return Stream.of(text.getString()).filter(words -> !words.isBlank());
        }
        if (value instanceof JsonObject object) {
            return object.get("id") instanceof JsonString id ? Stream.of(id.getString()) : Stream.empty();
        }
        return value == JsonValue.NULL ? Stream.empty() : Stream.of(value.toString());
    }

    private static Problem malformed(String key, String what) {
        return Problem.of(400, "This is no reconciliation query", "The query '" + key + "' " + what + ".");
    }

    /** The same with a time, unless there is one. */
    Query at(String newText, String time) {
        Map<Property, List<String>> more = new LinkedHashMap<>(properties);
        more.putIfAbsent(Property.DATE, List.of(time));
        return new Query(newText, types, limit, more);
    }
}
