// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.web.graph.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Completes what somebody begins to write.
 *
 * @param index of things
 */
record Suggestions(EntityIndex index) {

    private static final int MOST = 20;

    /** Things with a name that begins so, then those with a word that begins so, then those that are alike. */
    JsonObject entities(String prefix, int cursor, Optional<String> type) {
        String plain = Name.plain(prefix);
        Stream<Entity> begun = index.names().entries().stream()
                .filter(entry -> rank(entry, plain) < 2)
                .sorted(Comparator.comparingInt((NameIndex.Entry entry) -> rank(entry, plain))
                        .thenComparing(entry -> -entry.entity().events())
                        .thenComparing(entry -> entry.entity().label())
                        .thenComparing(entry -> entry.entity().iri()))
                .map(NameIndex.Entry::entity);
        JsonArrayBuilder result = JsonParts.array();
        Stream.concat(begun, alike(plain))
                .distinct()
                .filter(entity -> type.isEmpty() || entity.kind().is(type.get()))
                .skip(cursor)
                .limit(MOST)
                .forEach(entity -> result.add(json(entity)));
        return JsonParts.object().add("result", result).build();
    }

    private Stream<Entity> alike(String plain) {
        return index.names().like(plain).stream()
                .sorted(Comparator.comparingDouble((NameIndex.Likeness like) -> -like.degree())
                        .thenComparing(like -> like.entry().entity().iri()))
                .map(like -> like.entry().entity());
    }

    private static int rank(NameIndex.Entry entry, String plain) {
        String name = entry.name().plain();
        return name.startsWith(plain) ? 0 : name.contains(" " + plain) ? 1 : 2;
    }

    private static JsonObjectBuilder json(Entity entity) {
        return JsonParts.object()
                .add("id", entity.iri())
                .add("name", entity.label())
                .add("description", entity.description())
                .add("notable", JsonParts.array().add(Types.json(entity.kind())));
    }

    /** Types whose name holds what is written. */
    static JsonObject types(String prefix) {
        return result(Kind.all(), prefix, Kind::label, Types::json);
    }

    /** Properties whose name holds what is written. */
    static JsonObject properties(String prefix) {
        return result(
                List.of(Property.values()),
                prefix,
                property -> property.id() + " " + property.label(),
                property -> JsonParts.object()
                        .add("id", property.id())
                        .add("name", property.label())
                        .add("description", property.meaning()));
    }

    private static <T> JsonObject result(
            List<T> all, String prefix, Function<T, String> name, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder result = JsonParts.array();
        all.stream()
                .filter(one -> name.apply(one).toLowerCase(Locale.ROOT).contains(prefix.toLowerCase(Locale.ROOT)))
                .forEach(one -> result.add(json.apply(one)));
        return JsonParts.object().add("result", result).build();
    }
}
