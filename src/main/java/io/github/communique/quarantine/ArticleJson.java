// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import io.github.communique.model.Article;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles as JSON and back, unchanged. The members are those of the article format that {@code ingest} reads. */
public final class ArticleJson {

    private ArticleJson() {}

    /** Writes an article. */
    public static JsonObject write(Article article) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(addressMember(article.address()), article.address().toString())
                .add("title", article.title());
        article.publisher().ifPresent(name -> json.add("publisher", name));
        article.published().ifPresent(day -> json.add("published", day.toString()));
        article.language().ifPresent(tag -> json.add("language", tag));
        return json.add("authors", texts(article.authors()))
                .add("paragraphs", texts(article.paragraphs()))
                .build();
    }

    /**
     * The article that was written.
     *
     * @throws RuntimeException where a member is missing or of another kind
     */
    public static Article read(JsonObject json) {
        return new Article(
                URI.create(text(json, "url").or(() -> text(json, "address")).orElseThrow()),
                json.getString("title"),
                text(json, "publisher"),
                texts(json, "authors"),
                text(json, "published").map(LocalDate::parse),
                text(json, "language"),
                texts(json, "paragraphs"));
    }

    private static String addressMember(URI address) {
        return "urn".equals(address.getScheme()) ? "address" : "url";
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.containsKey(name) ? Optional.of(json.getString(name)) : Optional.empty();
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
