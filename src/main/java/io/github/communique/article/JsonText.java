// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.net.URI;

/** Reads one object of JSON, whole or not at all: text behind it is a fault as text that is missing is. */
final class JsonText {

    private final URI source;
    private final String json;

    private JsonText(URI source, String json) {
        this.source = source;
        this.json = json;
    }

    /**
     * The object that a document holds.
     *
     * @throws ArticleException where it holds none, or more; the message tells the place
     */
    static JsonObject object(Document document) throws ArticleException {
        return new JsonText(document.source(), Encoding.text(document)).object();
    }

    private JsonObject object() throws ArticleException {
        if (json.isBlank()) {
            throw new ArticleException(
                    RefusalReason.NO_TEXT, source + " holds nothing; give a file with an article in it");
        }
        if (JsonDepth.isTooDeep(json)) {
            throw wrong("it is nested too deep; give one article a file");
        }
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw wrong("it should be one object, { … }; mend it");
            }
            JsonObject object = parser.getObject();
            requireEnd(parser);
            return object;
        } catch (JsonParsingException broken) {
            throw wrong(place(broken.getLocation()) + "; mend it there");
        } catch (JsonException broken) {
            throw wrong("it cannot be read; mend it");
        }
    }

    private void requireEnd(JsonParser parser) throws ArticleException {
        int end = (int) parser.getLocation().getStreamOffset();
        String behind = json.substring(Math.min(end, json.length())).strip();
        if (!behind.isEmpty()) {
            throw wrong("\"%s\" stands behind the object, from %s on; give one object, or take that out"
                    .formatted(
                            behind.length() > 20 ? behind.substring(0, 20) + "…" : behind, at(parser.getLocation())));
        }
    }

    private String place(JsonLocation location) {
        boolean ended = location.getStreamOffset() >= json.stripTrailing().length();
        return ended ? "it breaks off at " + at(location) : at(location) + " cannot be read";
    }

    /** A part of a file is named by its line already. */
    private String at(JsonLocation location) {
        String column = "column " + location.getColumnNumber();
        return source.getFragment() == null ? "line " + location.getLineNumber() + ", " + column : column;
    }

    private ArticleException wrong(String what) {
        return new ArticleException(RefusalReason.MALFORMED, source + " is no JSON article: " + what);
    }
}
