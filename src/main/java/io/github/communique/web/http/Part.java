// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a body, as asked for by a Range header (RFC 9110, 14).
 *
 * @param from the first byte, counted from 0
 * @param count how many bytes
 */
record Part(long from, long count) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /**
     * Reads the header; empty if it does not ask for one part, which is to be answered with the whole.
     *
     * @throws Problem if there is no such part
     */
    static Optional<Part> parse(String header, long length) {
        Matcher asked = ONE.matcher(header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        return asked.group(1).isEmpty()
                ? Optional.of(last(Long.parseLong(asked.group(2)), length))
                : between(Long.parseLong(asked.group(1)), asked.group(2), length);
    }

    private static Part last(long count, long length) {
        if (count == 0 || length == 0) {
            throw none(length);
        }
        return new Part(Math.max(0, length - count), Math.min(count, length));
    }

    private static Optional<Part> between(long first, String end, long length) {
        long last = end.isEmpty() ? length - 1 : Math.min(Long.parseLong(end), length - 1);
        if (!end.isEmpty() && Long.parseLong(end) < first) {
            return Optional.empty();
        }
        if (first >= length) {
            throw none(length);
        }
        return Optional.of(new Part(first, last - first + 1));
    }

    private static Problem none(long length) {
        return Problem.of(416, "There is no such part", "The file has " + length + " bytes.")
                .header("Content-Range", "bytes */" + length);
    }

    /** As the Content-Range header tells it. */
    String told(long length) {
        return "bytes " + from + "-" + (from + count - 1) + "/" + length;
    }
}
