// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Packs what lies in memory for clients that like it (RFC 9110, 8.4 and 12.5.3), so that HEAD tells the very length and
 * tag that GET would. What streams is packed on its way by the server.
 */
public final class Packing {

    /** Shorter bodies are not worth it. */
    public static final int LEAST = 512;

    /** What stands at the end of a tag of a packed body; the server does the same. */
    static final String MARK = "--gzip";

    private static final Pattern WORTH =
            Pattern.compile("(text/.*|.*[+/](json|xml)|application/(n-triples|n-quads|trig|javascript))(;.*)?");

    private final Map<String, Double> wishes = new HashMap<>();

    Packing(Ask ask) {
        Quoted.split(ask.header("Accept-Encoding").orElse("").toLowerCase(Locale.ROOT), ',')
                .forEach(this::wish);
    }

    private void wish(String member) {
        String[] parts = member.split("\\s*;\\s*q=", 2);
        double weight = parts.length == 1 ? 1 : Weight.parse(parts[1]).orElse(0);
        wishes.merge(parts[0].replaceFirst("^x-", ""), weight, Math::max);
    }

    /** The answer as the client likes it best. */
    Answer fit(Answer answer) throws IOException {
        if (!(answer.content() instanceof Bytes bytes)
                || bytes.length() < LEAST
                || !wanted()
                || answer.header("Content-Encoding").isPresent()
                || answer.header("Content-Type")
                        .filter(type -> WORTH.matcher(type).matches())
                        .isEmpty()) {
            return answer;
        }
        Answer packed =
                new Answer(answer.status(), answer.headers(), bytes.packed()).header("Content-Encoding", "gzip");
        return answer.header("ETag")
                .map(tag -> packed.header("ETag", marked(tag)))
                .orElse(packed);
    }

    private boolean wanted() {
        double gzip = wishes.getOrDefault("gzip", wishes.getOrDefault("*", 0.0));
        return gzip > 0 && gzip >= wishes.getOrDefault("identity", 0.0);
    }

    private static String marked(String tag) {
        return tag.substring(0, tag.length() - 1) + MARK + "\"";
    }
}
