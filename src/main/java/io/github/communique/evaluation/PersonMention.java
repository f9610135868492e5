// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That an annotated article names a person.
 *
 * @param article its id
 * @param published the day of the article
 * @param name as it stands there
 * @param country the code of the state that the person acts for
 * @param office that the article tells
 */
public record PersonMention(
        String article, Optional<LocalDate> published, String name, String country, Optional<String> office) {

    /** What the name is called in the gold. */
    public String key() {
        return PersonGold.key(country, name);
    }

    /**
     * All persons of an annotated article who act for a state.
     *
     * @throws IOException where it cannot be read; the message says what to do
     */
    public static List<PersonMention> of(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject article = reader.readObject();
            return article.getJsonArray("events").stream()
                    .flatMap(event -> event.asJsonObject().getJsonArray("participants").stream())
                    .flatMap(part -> mention(article, part.asJsonObject()).stream())
                    .distinct()
                    .toList();
        } catch (JsonException | ClassCastException | NullPointerException broken) {
            throw new IOException(file + " is no annotated article: " + broken.getMessage() + "; mend it", broken);
        }
    }

    private static Optional<PersonMention> mention(JsonObject article, JsonObject part) {
        boolean person = text(part, "kind").filter("person"::equals).isPresent();
        return text(part, "name").filter(any -> person).flatMap(name -> text(part, "country")
                .map(country -> new PersonMention(
                        article.getString("id"),
                        text(article, "published").map(LocalDate::parse),
                        name,
                        country,
                        text(part, "office"))));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Stream.ofNullable(object.get(name))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
