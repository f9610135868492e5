// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the JSON in what a model says: some think aloud first, some put a fence or a sentence around it. */
final class AnswerText {

    /** The member of an answer that holds events. */
    static final String EVENTS = "events";

    /** The member of an answer that holds verdicts. */
    static final String VERDICTS = "verdicts";

    /** Some servers leave the sign out that a thought begins with. */
    private static final Pattern THOUGHT = Pattern.compile("(?is)\\A.*</(?:think|thinking|reasoning)>");

    private static final int DEEPEST = 64;

    private AnswerText() {}

    /** The object that has a list as a member, such as the events; empty where there is none. */
    static Optional<JsonObject> object(String said, String member) {
        String text = THOUGHT.matcher(said).replaceAll("");
        int from = begin(text, member);
        int to = text.lastIndexOf('}');
        return from < 0 || to < from
                ? Optional.empty()
                : json(text.substring(from, to + 1)).filter(object -> object.get(member) instanceof JsonArray);
    }

    private static int begin(String text, String member) {
        Matcher begin = Pattern.compile("\\{\\s*\"" + member + "\"").matcher(text);
        return begin.find() ? begin.start() : text.indexOf('{');
    }

    /** An object of JSON; empty where it is none, or nested so deep that reading it would exhaust the program. */
    static Optional<JsonObject> json(String text) {
        if (tooDeep(text)) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException | IllegalStateException none) {
            return Optional.empty();
        }
    }

    private static boolean tooDeep(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
