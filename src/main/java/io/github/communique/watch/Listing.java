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
 */
record Listing(List<Find> finds, List<URI> further) {

    private static final int LOOK = 2048;

    /** Reads a feed, a sitemap, or a list with one address a line; whatever else it is, it is an article itself. */
    static Listing of(Document document) throws IOException {
        byte[] bytes = document.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.UTF_8);
        boolean packed = bytes.length > 1 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
        if (packed || start.contains("<urlset") || start.contains("<sitemapindex")) {
            return sitemap(document);
        }
        if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:RDF")) {
            return new Listing(
                    Feed.of(document).entries().stream()
                            .map(entry -> new Find(entry.link().toString(), entry.day(), ""))
                            .toList(),
                    List.of());
        }
        List<String> lines = lines(bytes);
        boolean addresses = !lines.isEmpty()
                && lines.stream().allMatch(line -> ArticleAddress.web(line).isPresent());
        return addresses
                ? new Listing(lines.stream().map(Listing::find).toList(), List.of())
                : new Listing(List.of(find(document.source().toString())), List.of());
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
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
            return new Listing(urls.map(Listing::find).toList(), further);
        } catch (UnknownFormatException | IllegalArgumentException broken) {
            throw new ArticleException(
                    document.source() + " is no sitemap that can be read (" + broken.getMessage() + ")", broken);
        }
    }

    private static Find find(SiteMapURL url) {
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
        return new Find(url.getUrl().toString(), day, changed);
    }
}
