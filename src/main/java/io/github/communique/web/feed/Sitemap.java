// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import io.github.communique.store.Version;
import io.github.communique.store.View;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers with the list of all pages: {@code sitemap.xml} names the parts, {@code sitemap/N.xml} is one. */
public final class Sitemap implements Handler {

    private static final String TYPE = "application/xml";

    private final View store;
    private final SitemapFiles files;
    private Optional<Written> written = Optional.empty();

    private record Written(Version version, List<Path> parts) {}

    public Sitemap(View store, String base) {
        this.store = store;
        files = new SitemapFiles(base);
    }

    @Override
    public Answer answer(Ask ask) {
        boolean whole = ask.path().get(0).equals("sitemap.xml");
        Only.path(ask, whole ? 1 : 2);
        Written now = now();
        String tag = "\"" + now.version().digest().substring(0, 24) + "\"";
        Content content = whole
                ? Content.of(files.index(now.parts().size(), now.version().modified()))
                : Content.of(part(now.parts(), ask.path().get(1)));
        return Answer.ok(TYPE, content).state(tag, now.version().modified());
    }

    private static Path part(List<Path> parts, String name) {
        Optional<Integer> number = Optional.of(name)
                .filter(text -> text.matches("[1-9]\\d{0,6}\\.xml"))
                .map(text -> Integer.parseInt(text.substring(0, text.length() - 4)));
        return number.filter(one -> one <= parts.size())
                .map(one -> parts.get(one - 1))
                .orElseThrow(() ->
                        Problem.of(404, "There is no such part of the sitemap", "The parts are named in sitemap.xml."));
    }

    /** The files of the data as they are now, made when they are first asked for. */
    private synchronized Written now() {
        Version version = store.version();
        if (written.filter(old -> old.version().equals(version)).isEmpty()) {
            written.ifPresent(old -> SitemapFiles.delete(old.parts()));
            written = Optional.of(store.readVersion((read, dataset) -> new Written(read, files.write(dataset))));
        }
        return written.orElseThrow();
    }
}
