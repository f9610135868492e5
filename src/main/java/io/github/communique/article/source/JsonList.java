// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A list of JSON, parted into its members as they stand there, however deep they are nested.
 *
 * @param items the members before the first fault
 * @param fault what is wrong after them, if anything is
 */
record JsonList(List<String> items, Optional<String> fault) {

    JsonList {
        items = List.copyOf(items);
    }

    /** The members of a list. */
    static JsonList of(String json) {
        List<String> items = new ArrayList<>();
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            parser.next();
            Event event = parser.next();
            while (event != Event.END_ARRAY) {
                items.add(item(parser, event, json));
                event = parser.next();
            }
            return new JsonList(items, behind(json.substring(end(parser))));
        } catch (JsonException | NoSuchElementException broken) {
            return new JsonList(items, Optional.of("and all after it cannot be read; mend the list there"));
        }
    }

    private static Optional<String> behind(String rest) {
        return rest.isBlank()
                ? Optional.empty()
                : Optional.of("stands behind the end of the list; give one list, or a line for each article (.jsonl)");
    }

    private static String item(JsonParser parser, Event first, String json) {
        if (first != Event.START_OBJECT && first != Event.START_ARRAY) {
            return parser.getValue().toString();
        }
        int start = end(parser) - 1;
        int depth = 1;
        while (depth > 0) {
            Event event = parser.next();
            depth += event == Event.START_OBJECT || event == Event.START_ARRAY ? 1 : 0;
            depth -= event == Event.END_OBJECT || event == Event.END_ARRAY ? 1 : 0;
        }
        return json.substring(start, end(parser));
    }

    /** Where in the text the last mark that was read ends. */
    private static int end(JsonParser parser) {
        return (int) parser.getLocation().getStreamOffset();
    }
}
