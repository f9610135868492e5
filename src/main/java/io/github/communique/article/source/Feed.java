// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.Encoding;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An RSS or Atom feed: links to articles, with the day of each. */
public record Feed(URI source, List<Entry> entries) {

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);

    /** An article that it links to, with the day it tells. */
    public record Entry(URI link, Optional<LocalDate> day) {}

    /** Reads a feed. */
    public static Feed of(Document document) throws ArticleException {
        String text = Encoding.decode(document);
        SyndFeed feed = parse(document, text);
        FeedItems items = FeedItems.of(text, document.source(), Optional.ofNullable(feed.getLink()));
        Map<URI, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < feed.getEntries().size(); i++) {
            SyndEntry entry = feed.getEntries().get(i);
            Optional<LocalDate> day = items.day(i).or(() -> day(entry));
            link(items.base(i), entry).ifPresent(link -> entries.putIfAbsent(link, new Entry(link, day)));
        }
        if (entries.isEmpty() && !feed.getEntries().isEmpty()) {
            throw new ArticleException(
                    document.source() + " is a feed without links to articles; give one that has them");
        }
        return new Feed(document.source(), new ArrayList<>(entries.values()));
    }

    /** A lead to each article, in the order of the feed. */
    Stream<FoundDocument> leads(Fetcher fetcher) {
        return entries.stream()
                .map(entry ->
                        new FoundDocument(entry.link().toString(), () -> fetcher.fetch(entry.link()), entry.day()));
    }

    private static SyndFeed parse(Document document, String text) throws ArticleException {
        try {
            SyndFeedInput input = new SyndFeedInput();
            // entities could read files and grow without end
            input.setAllowDoctypes(!ENTITY.matcher(text).find());
            return input.build(new StringReader(text));
        } catch (FeedException | IllegalArgumentException broken) {
            throw new ArticleException(
                    document.source() + " is no RSS or Atom feed that can be read; check it with a feed validator ("
                            + broken.getMessage() + ")",
                    broken);
        }
    }

    private static Optional<URI> link(String base, SyndEntry entry) {
        Optional<URI> link = told(entry.getLink()).flatMap(told -> ArticleAddress.resolved(base, told));
        return link.or(() -> told(entry.getUri()).flatMap(ArticleAddress::web));
    }

    private static Optional<String> told(String words) {
        return Optional.ofNullable(words).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(SyndEntry entry) {
        Optional<Date> told =
                Optional.ofNullable(entry.getPublishedDate()).or(() -> Optional.ofNullable(entry.getUpdatedDate()));
        return told.map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
