// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Hands an answer over: whole, in part, without its body, or not at all if the client has it. */
public final class Delivery {

    /** What tells of a body that is not sent with 304 (RFC 9110, 15.4.5). */
    private static final Set<String> OF_BODY =
            Set.of("Content-Type", "Content-Encoding", "Content-Language", "Link", FileDigest.OF_CONTENT);

    private final Ask ask;
    private final HttpServletResponse response;
    private final Preconditions conditions;
    private final Packing packing;

    public Delivery(Ask ask, HttpServletResponse response) {
        this.ask = ask;
        this.response = response;
        conditions = new Preconditions(ask);
        packing = new Packing(ask);
    }

    /**
     * Sends the answer and says with which status.
     *
     * @throws Problem before anything is sent, if a part is asked for that is not there, or a state that is not this one
     */
    public int send(Answer answer) throws IOException {
        try (Content held = answer.content()) {
            if (!ask.drained()) {
                response.setHeader("Connection", "close");
            }
            Answer fit = packing.fit(answer);
            if (fit.status() == 200 && conditions.failed(fit)) {
                throw Problem.of(412, "This is not the state you asked for", "Ask anew without If-Match and its like.");
            }
            if (fit.status() == 200 && conditions.satisfied(fit)) {
                head(fit, 304);
                response.flushBuffer(); // or the server tells a length of 0, which is not that of the body
                return 304;
            }
            Optional<Part> part = part(fit, held);
            int status = head(fit, part.isPresent() ? 206 : fit.status());
            body(fit.content(), part);
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
        answer.headers().forEach((name, value) -> {
            if (status != 304 || !OF_BODY.contains(name)) {
                response.setHeader(name, value);
            }
        });
        return status;
    }

    private void body(Content content, Optional<Part> part) throws IOException {
        if (response.getStatus() == 204) {
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
        try {
            write(content, part);
        } catch (Problem broken) {
            throw new IOException("the answer broke off: " + broken.getMessage(), broken);
        }
    }

    /** What fails here breaks the line off, so that nobody takes a part for the whole; nothing is said behind it. */
    private void write(Content content, Optional<Part> part) throws IOException {
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
