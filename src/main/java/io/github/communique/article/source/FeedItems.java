// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.Days;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The items of a feed as they are written: what day each tells in its own time zone, and where its links start from. */
record FeedItems(List<Element> items, String start) {

    private static final List<String> DAYS = List.of("pubDate", "published", "dc|date", "issued", "updated");

    /**
     * The items of a feed.
     *
     * @param text the XML
     * @param source where it came from
     * @param site the address that the feed gives its site
     */
    static FeedItems of(String text, URI source, Optional<String> site) {
        List<Element> items = Jsoup.parse(text, "", Parser.xmlParser()).select("item, entry");
        String start = ArticleAddress.web(source.toString())
                .or(() -> site.flatMap(ArticleAddress::web))
                .map(URI::toString)
                .orElse("");
        return new FeedItems(List.copyOf(items), start);
    }

    /** The day that the item of a number tells. */
    Optional<LocalDate> day(int number) {
        return item(number).flatMap(item -> DAYS.stream()
                .flatMap(name -> item.select("> " + name).eachText().stream())
                .flatMap(told -> Days.read(told).stream())
                .findFirst());
    }

    /** The address from which the links of an item start: its own base, or one above it, or where the feed is. */
    String base(int number) {
        return item(number)
                .map(item -> bases(item).reduce(start, FeedItems::resolved))
                .orElse(start);
    }

    private Optional<Element> item(int number) {
        return number < items.size() ? Optional.of(items.get(number)) : Optional.empty();
    }

    /** From the outermost inwards. */
    private static Stream<String> bases(Element item) {
        List<Element> holders = new ArrayList<>(item.parents());
        Collections.reverse(holders);
        holders.add(item);
        holders.addAll(item.select("> link"));
        return holders.stream().map(holder -> holder.attr("xml:base")).filter(base -> !base.isBlank());
    }

    private static String resolved(String outer, String inner) {
        return ArticleAddress.resolved(outer, inner).map(URI::toString).orElse(outer);
    }
}
