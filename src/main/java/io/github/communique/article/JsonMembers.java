// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The members of a JSON object, each checked as it is asked for; errors name the file and the member. */
record JsonMembers(URI source, JsonObject object) {

    /** The name under which something is told. */
    String name(JsonNames wanted) {
        return wanted.in(object);
    }

    /** Whether a value tells anything. */
    static boolean tells(JsonValue value) {
        return value instanceof JsonString text
                ? !text.getString().isBlank()
                : value instanceof JsonArray array ? !array.isEmpty() : value != null && value != JsonValue.NULL;
    }

    /** A list of strings, which writers of other formats may tell as one string with marks between; without the blank ones. */
    List<String> parts(JsonNames wanted, String mark) throws ArticleException {
        String name = name(wanted);
        if (!name.equals(wanted.own()) && object.get(name) instanceof JsonString string) {
            return Arrays.stream(string.getString().split(mark))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return texts(name);
    }

    /** A string member; empty where absent, null or blank. */
    Optional<String> text(String name) throws ArticleException {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL
                ? Optional.empty()
                : Optional.of(string(name, value)).filter(text -> !text.isBlank());
    }

    /** A member that is a list of strings, without the blank ones; empty where absent or null. */
    List<String> texts(String name) throws ArticleException {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            throw wrong(name, "a list of strings", value);
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue item : array) {
            texts.add(string(name, item));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    /** A member that begins with a day, such as {@code 2024-11-15} or {@code 2024-11-15T08:00:00Z}. */
    Optional<LocalDate> day(String name) throws ArticleException {
        Optional<String> told = text(name);
        try {
            return told.map(text -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException other) {
            throw wrong(name, "a day such as 2024-11-15", object.get(name));
        }
    }

    URI webAddress(String name) throws ArticleException {
        return text(name)
                .flatMap(ArticleAddress::web)
                .orElseThrow(() -> wrong(name, "an http or https address", object.get(name)));
    }

    private String string(String name, JsonValue value) throws ArticleException {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw wrong(name, "text in quotation marks", value);
    }

    private ArticleException wrong(String name, String wanted, JsonValue found) {
        return new ArticleException(
                RefusalReason.MALFORMED,
                "%s: \"%s\" should be %s, found %s; mend the file".formatted(source, name, wanted, found));
    }
}
