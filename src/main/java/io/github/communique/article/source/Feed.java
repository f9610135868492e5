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
import io.github.communique.article.RefusalReason;
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
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * An RSS or Atom feed: links to articles, with the day of each.
 *
 * @param faults what of it cannot be followed, and why
 */
public record Feed(URI source, List<Entry> entries, List<String> faults) {

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);

    /** An article that it links to, with the day it tells. */
    public record Entry(URI link, Optional<LocalDate> day) {}

    /** Reads a feed. */
    public static Feed of(Document document) throws ArticleException {
        String text = Encoding.decode(document);
        List<String> faults = new ArrayList<>();
        SyndFeed feed = parse(document, text, faults);
        FeedItems items = FeedItems.of(text, document.source(), Optional.ofNullable(feed.getLink()));
        Map<URI, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < feed.getEntries().size(); i++) {
            SyndEntry entry = feed.getEntries().get(i);
            Optional<LocalDate> day = items.day(i).or(() -> day(entry));
            Optional<URI> link = link(items.base(i), entry);
            link.ifPresent(found -> entries.putIfAbsent(found, new Entry(found, day)));
            if (link.isEmpty()) {
                faults.add(unlinked(i + 1, entry));
            }
        }
        if (entries.isEmpty() && !feed.getEntries().isEmpty()) {
            throw new ArticleException(
                    RefusalReason.MALFORMED,
                    document.source() + " is a feed without links to articles; give one that has them");
        }
        return new Feed(document.source(), new ArrayList<>(entries.values()), faults);
    }

    /** A lead to each article, in the order of the feed, and to what is lost of it. */
    Stream<FoundDocument> leads(Fetcher fetcher) {
        Stream<FoundDocument> articles = entries.stream()
                .map(entry ->
                        new FoundDocument(entry.link().toString(), () -> fetcher.fetch(entry.link()), entry.day()));
        return Stream.concat(
                articles,
                faults.stream()
                        .map(fault -> FoundDocument.lost(
                                source.toString(),
                                new ArticleException(RefusalReason.MALFORMED, source + ": " + fault))));
    }

    private static String unlinked(int number, SyndEntry entry) {
        String title = told(entry.getTitle())
                .map(words -> " (\"" + words.strip() + "\")")
                .orElse("");
        String link = told(entry.getLink())
                .map(words -> "links to " + words.strip() + ", which is no web address")
                .orElse("links to nothing");
        return "entry " + number + title + " " + link + "; give its article by its own address";
    }

    private static SyndFeed parse(Document document, String text, List<String> faults) throws ArticleException {
        // entities could read files and grow without end
        boolean entities = ENTITY.matcher(text).find();
        try {
            return built(text, !entities);
        } catch (FeedException | IllegalArgumentException broken) {
            Optional<SyndFeed> mended = entities ? Optional.empty() : mended(text);
            if (mended.isPresent()) {
                faults.add("it is not well-formed, and entries may be missing; tell its publisher ("
                        + broken.getMessage() + ")");
                return mended.get();
            }
            throw new ArticleException(
                    RefusalReason.MALFORMED,
                    document.source() + " is no RSS or Atom feed that can be read; check it with a feed validator ("
                            + broken.getMessage() + ")",
                    broken);
        }
    }

    private static SyndFeed built(String text, boolean doctypes) throws FeedException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(doctypes);
        return input.build(new StringReader(text));
    }

    /** The feed as one sees it who takes what is not well-formed as browsers do. */
    private static Optional<SyndFeed> mended(String text) {
        try {
            return Optional.of(built(Jsoup.parse(text, "", Parser.xmlParser()).outerHtml(), false));
        } catch (FeedException | IllegalArgumentException broken) {
            return Optional.empty();
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
