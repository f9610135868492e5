// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a proxy in front of the server does to a request, and tells of it. */
final class Proxy {

    private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;,\\s])for=(?:\"([^\"]*)\"|([^;,\\s]+))");

    private static final Pattern PORTED = Pattern.compile("\\[([^]]*)](?::\\d+)?|([^:]*):\\d+");

    private Proxy() {}

    /** A path below that of the base, without the slash that it begins with; proxies may have taken the base's path off. */
    static String inside(String path, String base) {
        String above = URI.create(base).getRawPath();
        if (path.startsWith(above)) {
            return path.substring(above.length());
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** The one who asks, as the headers of a request tell it. */
    static Optional<String> client(Ask ask) {
        return client(ask.header("Forwarded"), ask.header("X-Forwarded-For"));
    }

    /**
     * The one who asks: the last that is told, since what stands before it may be told by anyone (RFC 7239). A proxy writes
     * one of the two headers and lets the other pass as it comes; if they differ, one may be invented, and nobody is known.
     *
     * @param forwarded the header Forwarded
     * @param forwardedFor the header X-Forwarded-For
     */
    static Optional<String> client(Optional<String> forwarded, Optional<String> forwardedFor) {
        Optional<String> told = forwarded.map(Proxy::last);
        Optional<String> toldToo = forwardedFor.map(
                list -> host(list.substring(list.lastIndexOf(',') + 1).strip()));
        return told.isPresent() && toldToo.isPresent() && !told.equals(toldToo)
                ? Optional.empty()
                : told.or(() -> toldToo).filter(name -> !name.isEmpty());
    }

    private static String last(String forwarded) {
        String last = "";
        for (Matcher told = FOR.matcher(forwarded); told.find(); ) {
            last = Optional.ofNullable(told.group(1)).orElse(told.group(2));
        }
        return host(last);
    }

    /** An address without its port, which changes with each line. */
    private static String host(String node) {
        Matcher ported = PORTED.matcher(node);
        return ported.matches() ? Optional.ofNullable(ported.group(1)).orElse(ported.group(2)) : node;
    }
}
