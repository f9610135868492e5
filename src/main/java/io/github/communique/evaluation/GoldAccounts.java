// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import io.github.communique.happening.Account;
import io.github.communique.happening.Account.Side;
import io.github.communique.happening.Account.Spot;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the events of an annotated article as accounts, named {@code ARTICLE EVENT}. */
public final class GoldAccounts {

    /** The year of an article that tells none: who holds an office still does. */
    private static final int OUR_TIME = 9999;

    private final Keys keys;

    /** @param keys what tells a party from every other, by its name and the code of its country */
    public GoldAccounts(Keys keys) {
        this.keys = keys;
    }

    /** What tells a party from every other. */
    public interface Keys {
        /** The key of the state or body for which somebody acts in a year. */
        String of(String name, Optional<String> country, int year);

        /** Whether a place of this name is the country of this code itself. */
        boolean whole(String name, String country);
    }

    /**
     * The events of one file.
     *
     * @throws IOException where it cannot be read; the message says what to do
     */
    public List<Account> read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject article = reader.readObject();
            return Account.ofArticle(article.getJsonArray("events").stream()
                    .map(event -> account(article, event.asJsonObject()))
                    .toList());
        } catch (JsonException | ClassCastException | NullPointerException broken) {
            throw new IOException(file + " is no annotated article: " + broken.getMessage() + "; mend it", broken);
        }
    }

    private Account account(JsonObject article, JsonObject event) {
        String id = article.getString("id");
        Optional<LocalDate> published = text(article, "published").map(LocalDate::parse);
        int year = published.map(LocalDate::getYear).orElse(OUR_TIME);
        return new Account(
                id + " " + event.getString("id"),
                id,
                event.getString("type"),
                Status.valueOf(event.getString("status").toUpperCase(Locale.ROOT)),
                event.getJsonArray("participants").stream()
                        .map(part -> side(part.asJsonObject(), year))
                        .toList(),
                text(event, "date").flatMap(GoldAccounts::span),
                published,
                spot(event),
                text(event, "instrument"),
                telling(event),
                0);
    }

    private Side side(JsonObject part, int year) {
        String name = text(part, "name").orElse("");
        boolean person = text(part, "kind").filter("person"::equals).isPresent();
        return new Side(
                keys.of(name, text(part, "country"), year),
                Optional.of(name).filter(any -> person),
                Role.valueOf(text(part, "role").orElse("participant").toUpperCase(Locale.ROOT)));
    }

    private static Optional<TimeSpan> span(String date) {
        try {
            return Optional.of(new TimeSpan(date));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private Optional<Spot> spot(JsonObject event) {
        JsonValue place = event.getOrDefault("place", JsonValue.NULL);
        return place instanceof JsonObject told
                ? text(told, "name").map(name -> spot(name, text(told, "country")))
                : Optional.empty();
    }

    private Spot spot(String name, Optional<String> country) {
        return new Spot(
                name, country, country.filter(code -> keys.whole(name, code)).isPresent());
    }

    private static String telling(JsonObject event) {
        Stream<String> texts = Stream.of("evidence", "topics")
                .map(event::get)
                .filter(value -> value != null && value.getValueType() == JsonValue.ValueType.ARRAY)
                .flatMap(value -> value.asJsonArray().stream())
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString());
        return Stream.concat(texts, text(event, "instrument").stream()).collect(Collectors.joining("\n"));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .filter(text -> !text.isBlank());
    }
}
