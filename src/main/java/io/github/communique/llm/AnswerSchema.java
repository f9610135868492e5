// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.model.EventType;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.ontology.Ontology;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The JSON Schema of an answer. Strict servers want every member named, so what may be absent is null instead; some hold a
 * model to the order of the members, so that is the order in which the guidelines tell of them.
 */
final class AnswerSchema {

    private static final String NULL = "null";

    private final List<String> types;

    AnswerSchema(Ontology ontology) {
        this.types = ontology.eventTypes().stream().map(EventType::name).toList();
    }

    /** Of an answer that tells events. */
    JsonObject events() {
        return object(Map.of(AnswerText.EVENTS, list(event())));
    }

    /** Of an answer that judges candidates. */
    JsonObject verdicts() {
        Map<String, JsonObject> members = new LinkedHashMap<>();
        members.put("candidate", of("integer"));
        members.put("verdict", oneOf(lower(Opinion.values()), false));
        members.put("event", nullable(event()));
        return object(Map.of(AnswerText.VERDICTS, list(object(members))));
    }

    private JsonObject event() {
        Map<String, JsonObject> members = new LinkedHashMap<>();
        members.put("type", oneOf(types, false));
        members.put("status", oneOf(lower(Status.values()), false));
        members.put("evidence", list(of("integer")));
        members.put("date", orNull("string"));
        members.put("place", nullable(object(place())));
        members.put("participants", list(participant()));
        members.put("topics", list(of("string")));
        members.put("instrument", orNull("string"));
        members.put("quote", nullable(quote()));
        members.put("count", orNull("integer"));
        members.put("confidence", orNull("number"));
        return object(members);
    }

    private JsonObject participant() {
        Map<String, JsonObject> members = new LinkedHashMap<>(name());
        members.put("kind", oneOf(lower(Party.Kind.values()), true));
        members.put("country", orNull("string"));
        members.put("actsFor", orNull("string"));
        members.put("office", orNull("string"));
        members.put("role", oneOf(lower(Role.values()), false));
        return object(members);
    }

    private static Map<String, JsonObject> place() {
        Map<String, JsonObject> members = new LinkedHashMap<>();
        members.put("name", of("string"));
        members.put("country", orNull("string"));
        return members;
    }

    private JsonObject quote() {
        Map<String, JsonObject> members = new LinkedHashMap<>();
        members.put("text", of("string"));
        members.put("speaker", nullable(object(name())));
        return object(members);
    }

    private static Map<String, JsonObject> name() {
        Map<String, JsonObject> members = new LinkedHashMap<>();
        members.put("mention", orNull("integer"));
        members.put("span", orNull("string"));
        return members;
    }

    private static List<String> lower(Enum<?>... values) {
        return Arrays.stream(values).map(Material::word).toList();
    }

    private static JsonObject of(String type) {
        return Json.createObjectBuilder().add("type", type).build();
    }

    private static JsonObject orNull(String type) {
        return Json.createObjectBuilder()
                .add("type", strings(Stream.of(type, NULL)))
                .build();
    }

    private static JsonObject oneOf(List<String> values, boolean optional) {
        JsonArrayBuilder all = strings(values.stream());
        JsonObjectBuilder type = Json.createObjectBuilder();
        if (optional) {
            all.add(JsonValue.NULL);
            type.add("type", strings(Stream.of("string", NULL)));
        } else {
            type.add("type", "string");
        }
        return type.add("enum", all).build();
    }

    private static JsonArrayBuilder strings(Stream<String> values) {
        return Json.createArrayBuilder(values.toList());
    }

    private static JsonObject nullable(JsonObject schema) {
        return Json.createObjectBuilder()
                .add("anyOf", Json.createArrayBuilder().add(schema).add(of(NULL)))
                .build();
    }

    private static JsonObject list(JsonObject items) {
        return Json.createObjectBuilder()
                .add("type", "array")
                .add("items", items)
                .build();
    }

    private static JsonObject object(Map<String, JsonObject> members) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        members.forEach(properties::add);
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("required", strings(members.keySet().stream()))
                .add("additionalProperties", false)
                .build();
    }
}
