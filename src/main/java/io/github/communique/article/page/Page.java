// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.Document;
import io.github.communique.article.Encoding;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * A parsed page.
 *
 * @param html the page
 * @param source where it came from
 * @param linkedData the articles that it describes in JSON-LD
 */
record Page(org.jsoup.nodes.Document html, URI source, List<JsonObject> linkedData) {

    static Page of(Document document) {
        String base = ArticleAddress.web(document.source().toString())
                .map(URI::toString)
                .orElse("");
        org.jsoup.nodes.Document html = Jsoup.parse(Encoding.decode(document), base);
        return new Page(html, document.source(), LinkedData.articles(html));
    }

    /** Its address on the web, if it was read from there. */
    Optional<URI> webAddress() {
        return ArticleAddress.web(source.toString());
    }
}
