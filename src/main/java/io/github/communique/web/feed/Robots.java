// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import java.net.URI;

/** The note to robots: where the list of pages is, and which addresses cost work and lead nowhere. */
public final class Robots implements Handler {

    private final String text;

    public Robots(String base) {
        String path = URI.create(base).getRawPath();
        text = """
                User-agent: *
                Disallow: %1$ssparql?
                Disallow: %1$sevents?
                Disallow: %1$sdata?
                Disallow: %1$sreconcile
                Sitemap: %2$ssitemap.xml
                """.formatted(path, base);
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        return Answer.ok("text/plain; charset=utf-8", text).tagged().header("Cache-Control", "public, max-age=86400");
    }
}
