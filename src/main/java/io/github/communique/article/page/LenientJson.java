// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.JsonDepth;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the JSON of web pages, which is often not quite JSON: comment marks around it, line ends inside strings, commas
 * before a closing bracket, a semicolon at the end. Of what stays unreadable it saves the few members that matter.
 */
final class LenientJson {

    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*.*?\\*/)+|(?:-->|(?://\\s*)?]]>|;)+\\s*$");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"", Pattern.DOTALL);
    private static final Pattern LAST_COMMA = Pattern.compile(",\\s*([}\\]])");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F]+");
    private static final List<String> SAVED = List.of("@type", "headline", "datePublished", "url", "inLanguage");

    private LenientJson() {}

    /** The value that the text holds, mended where needed; empty where nothing can be saved. */
    static Optional<JsonValue> read(String text) {
        String json = WRAPPING.matcher(text.strip()).replaceAll("").strip();
        if (json.isEmpty() || JsonDepth.isTooDeep(json)) {
            return Optional.empty();
        }
        return parsed(json).or(() -> parsed(mended(json))).or(() -> saved(json));
    }

    private static Optional<JsonValue> parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return Optional.of(reader.readValue());
        } catch (JsonException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    private static String mended(String json) {
        String strings = STRING.matcher(json)
                .replaceAll(found ->
                        Matcher.quoteReplacement(CONTROL.matcher(found.group()).replaceAll(" ")));
        return LAST_COMMA.matcher(strings).replaceAll("$1");
    }

    private static Optional<JsonValue> saved(String json) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        for (String name : SAVED) {
            Matcher member = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"\\r\\n]*)\"\\s*[,}\\r\\n]")
                    .matcher(json);
            if (member.find()) {
                members.add(name, Parser.unescapeEntities(member.group(1), false));
            }
        }
        return Optional.of(members.build());
    }
}
