// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import io.github.communique.ontology.Ontology;
import io.github.communique.schema.JsonSchema;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a folder of annotated articles, one JSON file an article. */
public final class GoldReader {

    private static final String ENDING = ".json";

    private static final int FAULTS = 5;

    private final JsonSchema schema = JsonSchema.named("gold");
    private final Ontology ontology;
    private final Consumer<String> aside;
    private final Consumer<Path> passedOver;

    /**
     * A reader of events of the types of an ontology.
     *
     * @param aside hears of each file that cannot be read, which costs itself alone, and what to do
     * @param passedOver hears of each file without events
     */
    public GoldReader(Ontology ontology, Consumer<String> aside, Consumer<Path> passedOver) {
        this.ontology = ontology;
        this.aside = aside;
        this.passedOver = passedOver;
    }

    /**
     * Every annotated article of a folder, in the order of their names.
     *
     * @throws IOException where the folder cannot be read, or holds no annotated article
     */
    public List<GoldArticle> read(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                article(file).ifPresentOrElse(articles::add, () -> passedOver.accept(file));
            } catch (IOException broken) {
                aside.accept(broken.getMessage());
            }
        }
        return some(folder, articles);
    }

    private static List<GoldArticle> some(Path folder, List<GoldArticle> articles) throws IOException {
        if (articles.isEmpty()) {
            throw new IOException(folder + " holds no annotated article; give a folder of .json files with \"events\"");
        }
        return List.copyOf(articles);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder; give one of annotated articles");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(ENDING))
                    .sorted((a, b) -> id(a).compareTo(id(b)))
                    .toList();
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private Optional<GoldArticle> article(Path file) throws IOException {
        String text = text(file);
        if (text.isBlank()) {
            throw new IOException(file + " is empty; write it anew, or take it away");
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonStructure read = reader.read();
            if (!(read instanceof JsonObject article) || !article.containsKey("events")) {
                return Optional.empty();
            }
            requireNone(schema.faults(article), file);
            requireNone(unknownTypes(article), file);
            boolean negative = text(article, "kind").filter("negative"::equals).isPresent();
            return Optional.of(new GoldArticle(file, id(file), negative, events(article)));
        } catch (JsonException | ClassCastException broken) {
            throw new IOException(file + " is no annotated article: " + broken.getMessage() + "; mend it", broken);
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException odd) {
            throw new IOException(file + " is no annotated article: it is not in UTF-8; save it so", odd);
        }
    }

    private static void requireNone(List<String> faults, Path file) throws IOException {
        if (!faults.isEmpty()) {
            String more = faults.size() > FAULTS ? "; and " + (faults.size() - FAULTS) + " more" : "";
            String told = faults.stream().limit(FAULTS).collect(Collectors.joining("; "));
            throw new IOException(file + " is no annotated article: " + told + more
                    + "; mend it (docs/gold-format.md tells the format)");
        }
    }

    private List<String> unknownTypes(JsonObject article) {
        List<ToldEvent> events = events(article);
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(at -> Stream.concat(Stream.of(events.get(at).type()), events.get(at).alternatives().stream())
                        .filter(type -> ontology.eventType(type).isEmpty())
                        .map(type -> "/events/" + at + ": there is no type of event \"" + type
                                + "\"; ontology/events.ttl names them"))
                .toList();
    }

    private static List<ToldEvent> events(JsonObject article) {
        return objects(article, "events").map(GoldReader::event).toList();
    }

    private static ToldEvent event(JsonObject event) {
        return new ToldEvent(
                event.getString("type"),
                new LinkedHashSet<>(texts(event, "type_alt")),
                text(event, "status"),
                texts(event, "evidence"),
                text(event, "date"),
                object(event, "place")
                        .map(place -> new ToldEvent.Place(text(place, "name").orElse(""), text(place, "country"))),
                objects(event, "participants").map(GoldReader::part).toList(),
                object(event, "quote").flatMap(quote -> text(quote, "speaker")));
    }

    private static ToldEvent.Part part(JsonObject part) {
        return new ToldEvent.Part(
                text(part, "name").orElse(""),
                text(part, "kind").orElse(""),
                text(part, "country"),
                text(part, "role").orElse(""));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<JsonObject> object(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject);
    }

    private static List<String> texts(JsonObject object, String name) {
        return values(object, name)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    private static Stream<JsonObject> objects(JsonObject object, String name) {
        return values(object, name).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    private static Stream<JsonValue> values(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.ARRAY)
                .map(value -> value.asJsonArray().stream())
                .orElse(Stream.empty());
    }
}
