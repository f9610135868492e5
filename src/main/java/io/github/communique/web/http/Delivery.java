// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands an answer over: whole, in part, without its body, or not at all if the client has it. */
public final class Delivery {

    private final Ask ask;
    private final HttpServletResponse response;

    public Delivery(Ask ask, HttpServletResponse response) {
        this.ask = ask;
        this.response = response;
    }

    /** Sends the answer and says with which status. */
    public int send(Answer answer) throws IOException {
        try (Content content = answer.content()) {
            boolean fresh = answer.status() == 200 && new Conditions(ask).satisfied(answer);
            int status = fresh ? 304 : answer.status();
            response.setStatus(status);
            answer.headers().forEach(response::setHeader);
            if (fresh) {
                response.setHeader("Content-Type", null);
            } else if (status != 204 && status != 303) {
                body(content);
            }
            return status;
        }
    }

    private void body(Content content) throws IOException {
        response.setContentLengthLong(content.length());
        if (!ask.method().equals("HEAD")) {
            content.writeTo(response.getOutputStream());
        }
    }
}
