// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.web.graph.JsonParts;
import io.github.communique.web.http.Problem;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells properties of things that were found.
 *
 * @param index of things
 */
record Extension(EntityIndex index) {

    private static final int MOST = 1000;

    /** @throws Problem if what is asked is none by the specification */
    JsonObject answer(JsonObject asked) {
        List<String> ids = texts(asked, "ids");
        if (ids.size() > MOST) {
            throw Problem.of(413, "These are too many", "Ask for at most " + MOST + " things at once.");
        }
        List<Property> properties = properties(asked);
        JsonObjectBuilder rows = JsonParts.object();
        ids.forEach(id -> rows.add(id, row(id, properties)));
        JsonArrayBuilder meta = JsonParts.array();
        properties.forEach(property -> meta.add(meta(property)));
        return JsonParts.object().add("meta", meta).add("rows", rows).build();
    }

    private static List<Property> properties(JsonObject asked) {
        List<Property> properties = new ArrayList<>();
        for (JsonValue one : array(asked, "properties")) {
            String id = one instanceof JsonObject object ? object.getString("id", "") : one.toString();
            properties.add(Property.of(id)
                    .filter(Property.told()::contains)
                    .orElseThrow(() -> Problem.of(
                            400,
                            "There is no such property",
                            "It is '" + id + "'. Choose from "
                                    + Property.told().stream().map(Property::id).toList() + ".")));
        }
        return properties;
    }

    private JsonObjectBuilder row(String id, List<Property> properties) {
        JsonObjectBuilder row = JsonParts.object();
        properties.forEach(property -> {
            JsonArrayBuilder values = JsonParts.array();
            index.entity(id).ifPresent(entity -> values(entity, property).forEach(values::add));
            row.add(property.id(), values);
        });
        return row;
    }

    private Stream<JsonObjectBuilder> values(Entity entity, Property property) {
        return switch (property) {
            case LABEL -> text(entity.label());
            case ALIASES -> entity.aliases().stream().flatMap(Extension::text);
            case TYPE -> text(entity.kind().label());
            case SIDE -> index.entity(entity.side()).stream().map(Extension::reference);
            case COUNTRY -> country(entity).map(Extension::reference);
            case ISO2 -> country(entity).flatMap(state -> text(state.code()));
            case ISO3 -> country(entity).flatMap(state -> text(state.iso3()));
            case WIKIDATA -> text(entity.wikidata());
            case OFFICE ->
                index.tenuresOf(entity.iri()).stream()
                        .map(tenure -> tenure.office()
                                + index.entity(tenure.side())
                                        .map(side -> " of " + side.label())
                                        .orElse(""))
                        .distinct()
                        .sorted()
                        .flatMap(Extension::text);
            case EVENTS -> Stream.of(JsonParts.object().add("int", entity.events()));
            case IRI -> text(entity.iri());
            case DATE -> Stream.empty();
        };
    }

    private Stream<Entity> country(Entity entity) {
        return new PropertyAgreement(index).sideOf(entity).stream().filter(side -> side.kind() == Kind.STATE);
    }

    private static Stream<JsonObjectBuilder> text(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(JsonParts.object().add("str", text));
    }

    private static JsonObjectBuilder reference(Entity entity) {
        return JsonParts.object().add("id", entity.iri()).add("name", entity.label());
    }

    private static JsonObjectBuilder meta(Property property) {
        JsonObjectBuilder meta = JsonParts.object().add("id", property.id()).add("name", property.label());
        return property == Property.COUNTRY ? meta.add("type", Types.json(Kind.STATE)) : meta;
    }

    private static List<String> texts(JsonObject object, String name) {
        return array(object, name).stream()
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .toList();
    }

    private static JsonArray array(JsonObject object, String name) {
        if (!(object.get(name) instanceof JsonArray array)) {
            throw Problem.of(400, "This is no data extension query", "It needs an array '" + name + "'.");
        }
        return array;
    }

    /** What can be asked of things of a type. */
    static JsonObject proposal(String type, int limit) {
        JsonArrayBuilder properties = JsonParts.array();
        Property.told().stream()
                .limit(limit)
                .forEach(property -> properties.add(JsonParts.object()
                        .add("id", property.id())
                        .add("name", property.label())
                        .add("description", property.meaning())));
        return JsonParts.object()
                .add("properties", properties)
                .add("type", type)
                .add("limit", limit)
                .build();
    }
}
