// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the JSON in what a model says: some think aloud first, some put a fence or a sentence around it. */
final class AnswerText {

    /** The member of an answer that holds events. */
    static final String EVENTS = "events";

    /** The member of an answer that holds verdicts. */
    static final String VERDICTS = "verdicts";

    /** A member that every event has, and one that every verdict has. */
    private static final String EVIDENCE = "evidence";

    private static final String VERDICT = "verdict";

    /** Some servers leave the sign out that a thought begins with. */
    private static final Pattern THOUGHT = Pattern.compile("(?is)\\A.*</(?:think|thinking|reasoning)>");

    private static final Pattern BEGIN = Pattern.compile("[{\\[]");

    private static final int DEEPEST = 64;

    private AnswerText() {}

    /**
     * The object that has a list as a member, such as the events; the list alone, or the only object in it, is taken for
     * that. Empty where there is none of these.
     */
    static Optional<JsonObject> object(String said, String member) {
        String text = THOUGHT.matcher(said).replaceAll("");
        return from(Pattern.compile("\\{\\s*\"" + member + "\""), text)
                .or(() -> from(BEGIN, text))
                .flatMap(AnswerText::value)
                .flatMap(value -> list(value, member))
                .map(list -> Json.createObjectBuilder().add(member, list).build());
    }

    /** A text from where it first looks so. */
    private static Optional<String> from(Pattern begin, String text) {
        Matcher found = begin.matcher(text);
        return found.find() ? Optional.of(text.substring(found.start())) : Optional.empty();
    }

    private static Optional<JsonArray> list(JsonValue value, String member) {
        if (value instanceof JsonArray list) {
            return Optional.of(list).filter(AnswerText::ofObjects);
        }
        JsonObject object = value.asJsonObject();
        if (object.get(member) instanceof JsonArray list) {
            return Optional.of(list);
        }
        return Optional.of(object.get(member) instanceof JsonObject inner ? inner : object)
                .filter(only -> only.containsKey(EVIDENCE) || only.containsKey(VERDICT))
                .map(only -> Json.createArrayBuilder().add(only).build());
    }

    private static boolean ofObjects(JsonArray list) {
        return list.stream().allMatch(JsonObject.class::isInstance);
    }

    /** An object of JSON; empty where it is none, or nested so deep that reading it would exhaust the program. */
    static Optional<JsonObject> json(String text) {
        return value(text).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    /** The object or list that a text begins with, whatever comes behind. */
    private static Optional<JsonValue> value(String text) {
        if (text.isBlank() || tooDeep(text)) {
            return Optional.empty();
        }
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            return Optional.of(parser.getValue())
                    .filter(value -> value instanceof JsonObject || value instanceof JsonArray);
        } catch (JsonException | IllegalStateException | NoSuchElementException none) {
            return Optional.empty();
        }
    }

    private static boolean tooDeep(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            int step = sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            depth = Math.max(0, depth + step);
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
