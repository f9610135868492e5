// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.time.Instant;
import java.util.Optional;

/** What the client has already or insists on, in the order of RFC 9110, 13.2.2; a tag counts before a time. */
final class Preconditions {

    private final Ask ask;

    Preconditions(Ask ask) {
        this.ask = ask;
    }

    /** Whether the client wants this state of things and no other, and it is not. */
    boolean failed(Answer answer) {
        Optional<String> tags = ask.header("If-Match");
        if (tags.isPresent()) {
            return !strongly(tags.get(), answer);
        }
        Optional<Instant> since = time("If-Unmodified-Since");
        Optional<Instant> modified = modified(answer);
        return since.isPresent() && modified.isPresent() && modified.get().isAfter(since.get());
    }

    /** Whether the client has what would be answered; a POST asks anew each time. */
    boolean satisfied(Answer answer) {
        if (ask.method().equals("POST")) {
            return false;
        }
        return ask.header("If-None-Match").map(tags -> weakly(tags, answer)).orElseGet(() -> unchanged(answer));
    }

    /** Whether a part may be sent: the client has none yet, or its other parts are of the same state. */
    boolean samePart(Answer answer) {
        boolean reads = ask.method().equals("GET");
        return reads
                && ask.header("If-Range")
                        .map(known -> answer.header("ETag")
                                        .filter(tag -> !tag.startsWith("W/"))
                                        .filter(known.strip()::equals)
                                        .isPresent()
                                || answer.header("Last-Modified")
                                        .filter(known.strip()::equals)
                                        .isPresent())
                        .orElse(true);
    }

    private static boolean weakly(String tags, Answer answer) {
        return tags.strip().equals("*")
                || answer.header("ETag")
                        .filter(tag -> Quoted.split(tags, ',').stream()
                                .anyMatch(one -> bare(one).equals(bare(tag))))
                        .isPresent();
    }

    private static boolean strongly(String tags, Answer answer) {
        return tags.strip().equals("*")
                || answer.header("ETag")
                        .filter(tag -> !tag.startsWith("W/"))
                        .filter(tag -> Quoted.split(tags, ',').stream()
                                .anyMatch(one ->
                                        !one.startsWith("W/") && bare(one).equals(bare(tag))))
                        .isPresent();
    }

    /** Packed or not, it is the same state; the server takes the mark off on some ways and not on others. */
    private static String bare(String tag) {
        return tag.replaceFirst("^W/", "").replace(Packing.MARK, "");
    }

    private boolean unchanged(Answer answer) {
        Optional<Instant> since = time("If-Modified-Since");
        Optional<Instant> modified = modified(answer);
        return since.isPresent() && modified.isPresent() && !modified.get().isAfter(since.get());
    }

    private Optional<Instant> time(String header) {
        return ask.header(header).flatMap(HttpDate::parse);
    }

    private static Optional<Instant> modified(Answer answer) {
        return answer.header("Last-Modified").flatMap(HttpDate::parse);
    }
}
