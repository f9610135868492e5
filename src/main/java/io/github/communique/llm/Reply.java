// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What a language model answered.
 *
 * @param body the whole, as it came
 * @param content what the model said
 * @param promptTokens how many tokens it read; 0 where that is not told
 * @param answerTokens how many tokens it wrote; 0 where that is not told
 */
public record Reply(String body, String content, int promptTokens, int answerTokens) {

    /** A reply from the body of a chat completion, or from what the model said and nothing else. */
    public static Reply of(String body) {
        Optional<JsonObject> completion = AnswerText.json(body).filter(object -> object.containsKey("choices"));
        return new Reply(
                body,
                completion.map(Reply::said).orElse(body),
                completion.map(whole -> tokens(whole, "prompt_tokens")).orElse(0),
                completion.map(whole -> tokens(whole, "completion_tokens")).orElse(0));
    }

    private static String said(JsonObject completion) {
        return at(completion, "choices").stream()
                .flatMap(choices -> choices.getValueType() == JsonValue.ValueType.ARRAY
                        ? choices.asJsonArray().stream().limit(1)
                        : List.<JsonValue>of().stream())
                .flatMap(choice -> at(choice, "message").stream())
                .flatMap(message -> at(message, "content").stream())
                .filter(JsonString.class::isInstance)
                .map(content -> ((JsonString) content).getString())
                .findFirst()
                .orElse("");
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
