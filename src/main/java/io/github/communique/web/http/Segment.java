// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A part of a path as it may stand in an address, whatever signs are in it. */
public final class Segment {

    private Segment() {}

    /** Percent-encoded, so that it is ASCII, has no slash, and cannot be taken for a scheme or a step upwards. */
    public static String of(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
