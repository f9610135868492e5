// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands an answer over: whole, in part, without its body, or not at all if the client has it. */
public final class Delivery {

    private final Ask ask;
    private final HttpServletResponse response;
    private final Conditions conditions;

    public Delivery(Ask ask, HttpServletResponse response) {
        this.ask = ask;
        this.response = response;
        conditions = new Conditions(ask);
    }

    /**
     * Sends the answer and says with which status.
     *
     * @throws Problem before anything is sent, if a part is asked for that is not there
     */
    public int send(Answer answer) throws IOException {
        try (Content content = answer.content()) {
            if (answer.status() == 200 && conditions.satisfied(answer)) {
                return head(answer, 304);
            }
            Optional<Part> part = part(answer, content);
            int status = head(answer, part.isPresent() ? 206 : answer.status());
            body(content, part);
            return status;
        }
    }

    private Optional<Part> part(Answer answer, Content content) throws IOException {
        if (answer.status() != 200 || !content.parted()) {
            return Optional.empty();
        }
        response.setHeader("Accept-Ranges", "bytes");
        Optional<String> range = ask.header("Range").filter(any -> conditions.samePart(answer));
        return range.isEmpty() ? Optional.empty() : Part.parse(range.get(), content.length());
    }

    private int head(Answer answer, int status) {
        response.setStatus(status);
        answer.headers().forEach(response::setHeader);
        if (status == 304) {
            response.setHeader("Content-Type", null);
            response.setHeader(FileDigest.OF_CONTENT, null);
        }
        return status;
    }

    private void body(Content content, Optional<Part> part) throws IOException {
        if (response.getStatus() == 204 || response.getStatus() == 303) {
            return;
        }
        long length = content.length();
        if (part.isPresent()) {
            response.setHeader("Content-Range", part.get().told(length));
            digest(content, part.get());
        }
        response.setContentLengthLong(part.map(Part::count).orElse(length));
        if (ask.method().equals("HEAD")) {
            return;
        }
        if (part.isPresent()) {
            content.writeTo(
                    response.getOutputStream(), part.get().from(), part.get().count());
        } else {
            content.writeTo(response.getOutputStream());
        }
    }

    /** What is sent is a part, so the digest of what is sent is that of the part. */
    private void digest(Content content, Part part) throws IOException {
        String whole = response.getHeader(FileDigest.OF_CONTENT);
        if (whole != null) {
            response.setHeader(FileDigest.OF_CONTENT, FileDigest.ofPart(whole, content, part));
        }
    }
}
