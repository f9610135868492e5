// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which events of different articles a careful reader holds for one happening.
 *
 * @param clusters the happenings, each by its events, {@code ARTICLE EVENT}
 * @param open pairs on which the reader could not decide, or whose types differ; they count neither way
 * @param articles those that were looked at
 */
public record SameGold(List<Set<String>> clusters, Set<Set<String>> open, Set<String> articles) {

    private static final List<String> UNDECIDED = List.of("unsure", "same_but_types_differ");
    private static final List<String> PAIRS = List.of("unsure", "same_but_types_differ", "not_same");

    public SameGold {
        clusters = clusters.stream().map(Set::copyOf).toList();
        open = Set.copyOf(open);
        articles = Set.copyOf(articles);
    }

    /** One half of the happenings and of all other events, parted by a digest of their names, so that they stay parted. */
    public enum Half {
        TUNE,
        HELD
    }

    /**
     * Reads a file of happenings.
     *
     * @throws IOException where it cannot be read; the message says what to do
     */
    public static SameGold read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject gold = reader.readObject();
            List<Set<String>> clusters = array(gold, "clusters")
                    .map(cluster -> events(cluster.asJsonObject().getJsonArray("members")))
                    .toList();
            Set<Set<String>> open = new HashSet<>();
            UNDECIDED.forEach(name -> array(gold, name).forEach(pair -> open.add(pair(pair))));
            Set<String> articles = new HashSet<>();
            clusters.forEach(cluster -> cluster.forEach(event -> articles.add(article(event))));
            PAIRS.forEach(name ->
                    array(gold, name).forEach(pair -> pair(pair).forEach(event -> articles.add(article(event)))));
            return new SameGold(clusters, open, articles);
        } catch (JsonException | ClassCastException | NullPointerException broken) {
            throw new IOException(
                    file + " tells no happenings: " + broken.getMessage()
                            + "; give a JSON object with \"clusters\", each with \"members\": [[ARTICLE, EVENT], …]",
                    broken);
        }
    }

    /** The happenings in which an event stands, by event. */
    Map<String, Set<String>> byEvent() {
        Map<String, Set<String>> found = new HashMap<>();
        clusters.forEach(cluster -> cluster.forEach(event -> found.put(event, cluster)));
        return found;
    }

    /** In which half an event stands: with the first of its happening. */
    public Half half(String event) {
        String first = clusters.stream()
                .filter(cluster -> cluster.contains(event))
                .map(cluster -> new TreeSet<>(cluster).first())
                .findFirst()
                .orElse(event);
        return Parting.even(first.getBytes(StandardCharsets.UTF_8)) ? Half.TUNE : Half.HELD;
    }

    /** The article of an event. */
    static String article(String event) {
        return event.substring(0, event.indexOf(' '));
    }

    private static Stream<JsonValue> array(JsonObject object, String name) {
        return Optional.ofNullable(object.getJsonArray(name)).stream().flatMap(JsonArray::stream);
    }

    private static Set<String> events(JsonArray members) {
        Set<String> events = new HashSet<>();
        members.forEach(member -> events.add(event(member)));
        return events;
    }

    private static Set<String> pair(JsonValue pair) {
        return Set.of(event(pair.asJsonArray().get(0)), event(pair.asJsonArray().get(1)));
    }

    private static String event(JsonValue member) {
        JsonArray parts = member.asJsonArray();
        return ((JsonString) parts.get(0)).getString() + " " + ((JsonString) parts.get(1)).getString();
    }
}
