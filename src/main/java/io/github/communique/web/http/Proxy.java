// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a proxy in front of the server does to a request, and tells of it. */
final class Proxy {

    private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;,\\s])for=(?:\"([^\"]*)\"|([^;,\\s]+))");

    private Proxy() {}

    /** A path below that of the base, without the slash that it begins with; proxies may have taken the base's path off. */
    static String inside(String path, String base) {
        String above = URI.create(base).getRawPath();
        if (path.startsWith(above)) {
            return path.substring(above.length());
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** The one who asks: the last that is told, since what stands before it may be told by anyone (RFC 7239). */
    static Optional<String> client(Ask ask) {
        return ask.header("Forwarded").flatMap(Proxy::last).or(() -> ask.header("X-Forwarded-For")
                .map(list -> list.substring(list.lastIndexOf(',') + 1).strip()));
    }

    private static Optional<String> last(String forwarded) {
        Optional<String> last = Optional.empty();
        for (Matcher told = FOR.matcher(forwarded); told.find(); ) {
            last = Optional.of(Optional.ofNullable(told.group(1)).orElse(told.group(2)));
        }
        return last;
    }
}
