// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.Feed;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document lists: the articles of a feed, of a sitemap or of a list of addresses, and further sitemaps.
 *
 * @param finds the articles
 * @param further the addresses of other lists
 * @param faults what of it cannot be followed, and why
 */
record Listing(List<Find> finds, List<URI> further, List<String> faults) {

    private static final int LOOK = 2048;

    /**
     * Reads a feed, a sitemap, or a list with one address a line; whatever else it is, it is an article itself.
     *
     * @param name what the document is called by as an article
     */
    static Listing of(Document document, String name) throws IOException {
        byte[] bytes = document.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.UTF_8);
        boolean packed = bytes.length > 1 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
        if (packed || start.contains("<urlset") || start.contains("<sitemapindex")) {
            return sitemap(document);
        }
        if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:RDF")) {
            Feed feed = Feed.of(document);
            return new Listing(
                    feed.entries().stream()
                            .map(entry -> new Find(entry.link().toString(), entry.day(), ""))
                            .toList(),
                    List.of(),
                    feed.faults());
        }
        return lines(new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElseGet(() -> new Listing(List.of(find(name)), List.of(), List.of()));
    }

    /** A list of addresses, if at least half of its lines are some; the others are its faults. */
    private static Optional<Listing> lines(List<String> lines) {
        List<Find> finds = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Optional<URI> address = ArticleAddress.web(line);
                address.ifPresent(web -> finds.add(find(web.toString())));
                if (address.isEmpty()) {
                    faults.add("line %d is no web address: \"%s\"; write http(s)://host/path".formatted(at + 1, line));
                }
            }
        }
        return finds.isEmpty() || faults.size() > finds.size()
                ? Optional.empty()
                : Optional.of(new Listing(finds, List.of(), faults));
    }

    private static Find find(String name) {
        return new Find(name, Optional.empty(), "");
    }

    private static Listing sitemap(Document document) throws IOException {
        SiteMapParser parser = new SiteMapParser(false);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap read =
                    parser.parseSiteMap(document.bytes(), document.source().toURL());
            List<URI> further = new ArrayList<>();
            if (read instanceof SiteMapIndex index) {
                for (AbstractSiteMap other : index.getSitemaps()) {
                    ArticleAddress.web(other.getUrl().toString()).ifPresent(further::add);
                }
            }
            Stream<SiteMapURL> urls = read instanceof SiteMap map ? map.getSiteMapUrls().stream() : Stream.empty();
            return new Listing(urls.flatMap(url -> find(url).stream()).toList(), further, List.of());
        } catch (UnknownFormatException | IllegalArgumentException broken) {
            throw new ArticleException(
                    RefusalReason.MALFORMED,
                    document.source() + " is no sitemap that can be read; tell its publisher, or give its feed",
                    broken);
        }
    }

    private static Optional<Find> find(SiteMapURL url) {
        Optional<LocalDate> day = Stream.ofNullable(url.getAttributesForExtension(Extension.NEWS))
                .flatMap(Arrays::stream)
                .filter(NewsAttributes.class::isInstance)
                .map(NewsAttributes.class::cast)
                .flatMap(news -> Stream.ofNullable(news.getPublicationDateTime()))
                .map(ZonedDateTime::toLocalDate)
                .findFirst();
        String changed = Optional.ofNullable(url.getLastModified())
                .map(date -> date.toInstant().toString())
                .orElse("");
        return ArticleAddress.web(url.getUrl().toString()).map(address -> new Find(address.toString(), day, changed));
    }
}
