// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.Outcome;
import io.github.communique.model.Article;
import io.github.communique.quarantine.ArticleJson;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * A document on its way from where it was opened to where it is read, as text.
 *
 * @param source its name
 * @param file the number of its file
 * @param place of it in the file
 * @param article in JSON; empty if it is refused
 * @param reason the kind of what is wrong, by name; empty if nothing is
 * @param words why it is refused, or one note a line
 */
record Piece(String source, int file, long place, String article, String reason, String words) implements Serializable {

    /** What came of a document; empty if it is of a kind that is not read. */
    static Optional<Piece> of(Outcome outcome, int file, long place) {
        if (outcome instanceof Outcome.Found found) {
            String json = ArticleJson.write(found.reading().article()).toString();
            return Optional.of(new Piece(found.source(), file, place, json, "", String.join("\n", found.notes())));
        }
        return outcome instanceof Outcome.Refused refused
                ? Optional.of(new Piece(
                        refused.source(), file, place, "", refused.reason().name(), refused.why()))
                : Optional.empty();
    }

    /** Of two of one address the one that comes later in the sources, as an article that is taken in again replaces itself. */
    Piece orLater(Piece other) {
        int files = Integer.compare(file, other.file);
        return (files == 0 ? Long.compare(place, other.place) : files) >= 0 ? this : other;
    }

    /** Why there is no article; empty if there is one. */
    Optional<Outcome.Refused> refusal() {
        return article.isEmpty()
                ? Optional.of(new Outcome.Refused(source, RefusalReason.valueOf(reason), words))
                : Optional.empty();
    }

    /** The article of one that is not refused. */
    Article read() {
        try (JsonReader reader = Json.createReader(new StringReader(article))) {
            return ArticleJson.read(reader.readObject());
        }
    }

    /** What had to be mended. */
    List<String> notes() {
        return words.lines().toList();
    }
}
