// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The text of an article as a page tells it in JSON-LD: its body, and the updates of a live blog. */
final class ToldText {

    private static final String UPDATES = "liveBlogUpdate";

    private ToldText() {}

    /** The paragraphs that an article is told to have; none where nothing is told. */
    static List<String> of(JsonObject article) {
        return Stream.concat(body(article), updates(article)).toList();
    }

    /** How many characters the updates of a page's live blog have. */
    static int ofUpdates(ParsedPage page) {
        return page.linkedData().stream()
                .limit(1)
                .flatMap(ToldText::updates)
                .mapToInt(String::length)
                .sum();
    }

    private static Stream<String> updates(JsonObject article) {
        JsonValue told = article.getOrDefault(UPDATES, JsonValue.EMPTY_JSON_ARRAY);
        Stream<JsonValue> updates = told instanceof JsonArray array ? array.stream() : Stream.of(told);
        return updates.filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .flatMap(ToldText::body);
    }

    private static Stream<String> body(JsonObject article) {
        return article.get("articleBody") instanceof JsonString body
                ? Arrays.stream(body.getString().split("\\R+|(?i)</p>|<br */?>"))
                        .map(line -> line.contains("<") ? Jsoup.parse(line).text() : line)
                        .map(line -> Spacing.plain(line).strip())
                        .filter(line -> !line.isEmpty())
                : Stream.empty();
    }
}
