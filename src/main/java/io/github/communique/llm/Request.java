// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What is asked of a language model, as the body of a request for a chat completion.
 *
 * @param body the body
 */
public record Request(JsonObject body) {

    static final String FORMAT = "response_format";

    private static final String MESSAGES = "messages";
    private static final String IN_WORDS = "\n\nAnswer with nothing but one JSON object that fits this JSON Schema:\n";

    /** The body on one line. */
    public String text() {
        return body.toString();
    }

    /** The SHA-256 digest of {@link #text()} in UTF-8, in hexadecimal digits: what the request is filed under. */
    public String digest() {
        return DigestUtils.sha256Hex(text());
    }

    /** The same of {@link #text()} with a line break behind it. */
    String digestOfLine() {
        return DigestUtils.sha256Hex(text() + "\n");
    }

    /** The same conversation gone on: what was answered, and what is asked then. */
    Request after(String answer, String next) {
        return new Request(Json.createObjectBuilder(body)
                .add(
                        MESSAGES,
                        Json.createArrayBuilder(body.getJsonArray(MESSAGES))
                                .add(message("assistant", answer))
                                .add(message("user", next)))
                .build());
    }

    /** The same for a server that takes no JSON Schema: what the answer must look like stands in the last message. */
    Request inWords() {
        JsonArray messages = body.getJsonArray(MESSAGES);
        JsonObject last = messages.getJsonObject(messages.size() - 1);
        String schema = body.getJsonObject(FORMAT)
                .getJsonObject("json_schema")
                .get("schema")
                .toString();
        JsonArray told = Json.createArrayBuilder(messages)
                .set(
                        messages.size() - 1,
                        message(last.getString("role"), last.getString("content") + IN_WORDS + schema))
                .build();
        return new Request(Json.createObjectBuilder(body)
                .add(MESSAGES, told)
                .remove(FORMAT)
                .build());
    }

    /** A message of a conversation. */
    static JsonObject message(String role, String content) {
        return Json.createObjectBuilder()
                .add("role", role)
                .add("content", content)
                .build();
    }
}
