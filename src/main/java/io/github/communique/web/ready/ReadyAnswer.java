// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ready;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * An answer as it was sent.
 *
 * @param moment in which it holds
 * @param source who gave it
 * @param status of HTTP
 * @param fields of its head, but for those that the server puts before all answers
 * @param body that is sent, none after a HEAD
 */
record ReadyAnswer(Moment moment, AnswerSource source, int status, List<HttpField> fields, byte[] body) {

    private static final int ROOM_BESIDE = 1024;

    /** Sends it anew. */
    void send(Response response, Callback callback) {
        response.setStatus(status);
        HttpFields.Mutable head = response.getHeaders();
        fields.forEach(head::add);
        if (status == HttpStatus.NOT_MODIFIED_304) {
            // or the server tells a length of 0, which is not that of the body
            response.write(
                    false, BufferUtil.EMPTY_BUFFER, Callback.from(() -> end(response, callback), callback::failed));
        } else {
            response.write(true, ByteBuffer.wrap(body), callback);
        }
    }

    private static void end(Response response, Callback callback) {
        response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    }

    /** How many bytes it takes, with what it is kept by; the head is kept in two ways. */
    int room(Wish wish) {
        int head = fields.stream()
                .mapToInt(field -> field.getName().length() + field.getValue().length())
                .sum();
        return body.length + 2 * head + wish.length() + ROOM_BESIDE;
    }
}
