// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import java.net.URI;
import java.util.Arrays;

/**
 * The cookie of curators. Browsers send it with requests of this site's own pages alone, and only below the address of the
 * pages for curators, so that no other page can differ by it; scripts do not see it.
 */
final class CuratorCookie {

    private static final String NAME = "communique-curator";

    private final CuratorSessions sessions;
    private final String attributes;

    /** @param base of the site; where it is one of https, the cookie goes over nothing else */
    CuratorCookie(CuratorSessions sessions, String base) {
        this.sessions = sessions;
        URI site = URI.create(base);
        attributes = "; Path=" + site.getRawPath() + CuratorVisit.PATH + "; HttpOnly; SameSite=Strict"
                + (site.getScheme().equals("https") ? "; Secure" : "");
    }

    /** The value that came; without any, a fresh one. */
    String of(Ask ask) {
        return sent(ask).isEmpty() ? sessions.secret() : sent(ask);
    }

    private static String sent(Ask ask) {
        return Arrays.stream(ask.header("Cookie").orElse("").split(";"))
                .map(String::strip)
                .filter(pair -> pair.startsWith(NAME + "="))
                .map(pair -> pair.substring(NAME.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** The answer with the cookie of the visit, unless the client has it. */
    Answer given(CuratorVisit visit, Answer answer) {
        return sent(visit.ask()).equals(visit.cookie()) ? answer : set(answer, visit.cookie());
    }

    Answer set(Answer answer, String value) {
        return answer.header("Set-Cookie", NAME + "=" + value + attributes);
    }

    Answer unset(Answer answer) {
        return answer.header("Set-Cookie", NAME + "=" + attributes + "; Max-Age=0");
    }
}
