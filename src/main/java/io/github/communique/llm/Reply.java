// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language model answered.
 *
 * @param body the whole, as it came
 * @param content what the model said
 * @param server the kind of server, as it names itself, where it does
 * @param promptTokens how many tokens it read; 0 where that is not told
 * @param answerTokens how many tokens it wrote; 0 where that is not told
 */
public record Reply(String body, String content, Optional<String> server, int promptTokens, int answerTokens) {

    /** How many characters a token has in English, roughly, where a server does not count. */
    static final int CHARACTERS = 4;

    private static final int LONGEST_NAME = 100;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A reply from the body of a chat completion, or from what the model said and nothing else. */
    public static Reply of(String text) {
        String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Optional<JsonObject> completion = AnswerText.json(body).filter(object -> object.containsKey("choices"));
        return new Reply(
                body,
                completion.map(Reply::said).orElse(body),
                completion
                        .flatMap(whole -> at(whole, "system_fingerprint"))
                        .filter(JsonString.class::isInstance)
                        .map(name -> ((JsonString) name).getString())
                        .filter(name -> name.length() <= LONGEST_NAME),
                completion.map(whole -> tokens(whole, "prompt_tokens")).orElse(0),
                completion.map(whole -> tokens(whole, "completion_tokens")).orElse(0));
    }

    /** How many tokens the model read, roughly where that is not told. */
    long tokensRead(Request request) {
        return promptTokens > 0 ? promptTokens : request.text().length() / CHARACTERS;
    }

    /** How many tokens it wrote, roughly where that is not told. */
    long tokensWritten() {
        return answerTokens > 0 ? answerTokens : content.length() / CHARACTERS;
    }

    private static String said(JsonObject completion) {
        return at(completion, "choices").stream()
                .flatMap(choices -> choices.getValueType() == JsonValue.ValueType.ARRAY
                        ? choices.asJsonArray().stream().limit(1)
                        : List.<JsonValue>of().stream())
                .flatMap(choice -> at(choice, "message").stream())
                .flatMap(message -> at(message, "content").stream())
                .flatMap(Reply::parts)
                .collect(Collectors.joining());
    }

    /** Some servers give the text in parts. */
    private static Stream<String> parts(JsonValue content) {
        return content instanceof JsonArray parts
                ? parts.stream().flatMap(part -> at(part, "text").stream()).flatMap(Reply::parts)
                : Stream.of(content).filter(JsonString.class::isInstance).map(text -> ((JsonString) text).getString());
    }

    private static int tokens(JsonObject completion, String which) {
        return at(completion, "usage")
                .flatMap(usage -> at(usage, which))
                .filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).intValue())
                .orElse(0);
    }

    private static Optional<JsonValue> at(JsonValue value, String member) {
        return value instanceof JsonObject object ? Optional.ofNullable(object.get(member)) : Optional.empty();
    }
}
