// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.Document;
import io.github.communique.article.Encoding;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A parsed page.
 *
 * @param html the page
 * @param source where it came from
 * @param linkedData the articles that it describes in JSON-LD
 */
record Page(org.jsoup.nodes.Document html, URI source, List<JsonObject> linkedData) {

    private static final Pattern LINK = Pattern.compile("\\S*[/.?]\\S*");

    static Page of(Document document) {
        String base = ArticleAddress.web(document.source().toString())
                .map(URI::toString)
                .orElse("");
        org.jsoup.nodes.Document html = Jsoup.parse(Encoding.decode(document), base);
        return new Page(html, document.source(), LinkedData.articles(html));
    }

    /** Its address on the web, if it was read from there or from a copy of it. */
    Optional<URI> webAddress() {
        return ArticleAddress.web(source.toString()).map(ArticleAddress::original);
    }

    /** The addresses that it came from or gives itself beside a canonical one. */
    Stream<URI> addresses() {
        Stream<String> graph = html.select("meta[property=og:url]").eachAttr("content").stream();
        Stream<String> described = linkedData.stream()
                .limit(1)
                .flatMap(article -> Stream.of("url", "mainEntityOfPage").map(article::get))
                .flatMap(JsonLdRule::strings);
        Stream<URI> told = Stream.concat(graph, described)
                .flatMap(word -> resolved(word).stream())
                .map(ArticleAddress::original);
        return Stream.concat(webAddress().stream(), told);
    }

    /** All that is shown on it, the article and what stands around. */
    String shown() {
        return html.body().text();
    }

    /** Whether it says of its article that not everybody may read it. */
    boolean isForSubscribers() {
        return linkedData.stream()
                .limit(1)
                .map(article -> String.valueOf(article.get("isAccessibleForFree")))
                .anyMatch(free -> free.replace("\"", "").equalsIgnoreCase("false"));
    }

    /** Where a link of the page leads; a word alone, as some pages write in place of an address, is none. */
    Optional<URI> resolved(String link) {
        return LINK.matcher(link.strip()).matches() ? ArticleAddress.resolved(html.baseUri(), link) : Optional.empty();
    }
}
