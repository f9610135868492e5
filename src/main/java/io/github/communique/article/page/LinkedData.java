// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the articles that a page describes in JSON-LD, however it nests them; what a node only points at is put in its place. */
final class LinkedData {

    private static final List<String> INWARD = List.of("@graph", "mainEntity", "mainEntityOfPage");
    private static final List<String> REFERRED = List.of("author", "creator", "publisher");
    private static final List<String> ARTICLES = List.of("BlogPosting", "LiveBlogPosting", "Report");

    private final Map<String, JsonObject> nodes;
    private final List<JsonObject> found;

    private LinkedData(List<JsonObject> found) {
        this.found = found;
        this.nodes = found.stream()
                .filter(node -> node.get("@id") instanceof JsonString && node.size() > 1)
                .collect(
                        Collectors.toMap(node -> node.getString("@id"), Function.identity(), (first, second) -> first));
    }

    /** The described articles, the first one first. */
    static List<JsonObject> articles(Document html) {
        List<JsonObject> objects = new ArrayList<>();
        for (Element script : html.select("script[type~=(?i)^application/ld\\+json]")) {
            LenientJson.read(script.data()).ifPresent(value -> collect(value, objects));
        }
        LinkedData data = new LinkedData(objects);
        return data.found.stream()
                .filter(LinkedData::isArticle)
                .map(data::whole)
                .toList();
    }

    private static void collect(JsonValue value, List<JsonObject> objects) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> collect(item, objects));
        } else if (value instanceof JsonObject object) {
            objects.add(object);
            INWARD.stream().filter(object::containsKey).forEach(name -> collect(object.get(name), objects));
        }
    }

    private static boolean isArticle(JsonObject object) {
        return JsonLdRule.strings(object.get("@type"))
                .map(type -> type.substring(type.lastIndexOf('/') + 1).replace("schema:", ""))
                .anyMatch(type -> type.endsWith("Article") || ARTICLES.contains(type));
    }

    private JsonObject whole(JsonObject article) {
        jakarta.json.JsonObjectBuilder whole = jakarta.json.Json.createObjectBuilder(article);
        for (String name : REFERRED) {
            if (article.containsKey(name)) {
                jakarta.json.JsonArrayBuilder targets = jakarta.json.Json.createArrayBuilder();
                items(article.get(name)).map(this::target).forEach(targets::add);
                whole.add(name, targets);
            }
        }
        return whole.build();
    }

    private static Stream<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray array ? array.stream() : Stream.of(value);
    }

    private JsonValue target(JsonValue value) {
        boolean pointer = value instanceof JsonObject object
                && !object.containsKey("name")
                && object.get("@id") instanceof JsonString;
        return pointer ? nodes.getOrDefault(value.asJsonObject().getString("@id"), value.asJsonObject()) : value;
    }
}
