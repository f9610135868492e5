// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** What the client has already, whole or in part; an entity tag counts before a time. */
final class Conditions {

    private final Ask ask;

    Conditions(Ask ask) {
        this.ask = ask;
    }

    /** Whether the client has what would be answered; a POST asks anew each time. */
    boolean satisfied(Answer answer) {
        if (ask.method().equals("POST")) {
            return false;
        }
        return ask.header("If-None-Match")
                .map(tags ->
                        answer.header("ETag").filter(tag -> matches(tags, tag)).isPresent())
                .orElseGet(() -> unchanged(answer));
    }

    /** Whether a part may be sent: the client has none yet, or its other parts are of the same state. */
    boolean samePart(Answer answer) {
        boolean reads = ask.method().equals("GET");
        return reads
                && ask.header("If-Range")
                        .map(known -> answer.header("ETag")
                                        .filter(known.strip()::equals)
                                        .isPresent()
                                || answer.header("Last-Modified")
                                        .filter(known.strip()::equals)
                                        .isPresent())
                        .orElse(true);
    }

    private static boolean matches(String tags, String tag) {
        return tags.strip().equals("*")
                || Arrays.stream(tags.split(",")).anyMatch(one -> weak(one).equals(weak(tag)));
    }

    private static String weak(String tag) {
        return tag.strip().replaceFirst("^W/", "").replace("--gzip", "");
    }

    private boolean unchanged(Answer answer) {
        Optional<Instant> since = ask.header("If-Modified-Since").flatMap(Conditions::time);
        Optional<Instant> modified = answer.header("Last-Modified").flatMap(Conditions::time);
        return since.isPresent() && modified.isPresent() && !modified.get().isAfter(since.get());
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
