// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.ArticleReader;
import io.github.communique.article.ArticleReading;
import io.github.communique.article.Days;
import io.github.communique.article.Document;
import io.github.communique.article.MissingPage;
import io.github.communique.article.RefusalReason;
import io.github.communique.article.Stub;
import io.github.communique.model.Article;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.TextNode;

/** Reads a web page: its text without page furniture, and what it tells of itself. */
public final class HtmlArticleReader implements ArticleReader {

    private static final int SHORTEST_ARTICLE = 60;
    private static final int LONGEST_LEAD = 600;
    private static final int LONGEST_PAGE = 2_000_000;

    private final Stub stub = new Stub();
    private final MissingPage missing = new MissingPage();
    private final Clock clock;

    /** A reader by the clock of the machine. */
    public HtmlArticleReader() {
        this(Clock.systemDefaultZone());
    }

    /** A reader for which no article can be of a day that is still to come. */
    HtmlArticleReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ArticleReading read(Document document) throws ArticleException {
        ParsedPage page = ParsedPage.of(document, Days.today(clock));
        requireShort(page);
        Metadata told = new Metadata(page);
        Optional<String> publisher = told.publisher();
        String title = new PageHeadline(page, publisher).tidy(told.title().orElse(""));
        PageText text = PageText.of(page, title);
        missing.requireNone(page.source(), title, text.paragraphs());
        requireArticle(page, text);
        return reading(page, told, publisher, title, text);
    }

    /** What shows more than any page with an article is known for none before all its letters are looked at. */
    private static void requireShort(ParsedPage page) throws ArticleException {
        int shown = page.html()
                .nodeStream(TextNode.class)
                .mapToInt(text -> text.getWholeText().length())
                .sum();
        if (shown > LONGEST_PAGE) {
            throw new ArticleException(
                    RefusalReason.LENGTH,
                    "%s shows %,d characters, more than the %,d of the longest page with an article; give its articles one by one"
                            .formatted(page.source(), shown, LONGEST_PAGE));
        }
    }

    private void requireArticle(ParsedPage page, PageText text) throws ArticleException {
        stub.requireNone(page.source(), text.paragraphs(), page.shown());
        if (text.length() < LONGEST_LEAD && page.isForSubscribers()) {
            throw Stub.cut(page.source(), text.length());
        }
        if (text.length() < SHORTEST_ARTICLE) {
            throw new ArticleException(
                    RefusalReason.NO_TEXT,
                    page.source()
                            + " holds no article text; give the page of one article, as a browser without scripts would get it");
        }
    }

    private static ArticleReading reading(
            ParsedPage page, Metadata told, Optional<String> publisher, String title, PageText text) {
        Optional<LocalDate> published = told.published();
        Optional<URI> address = told.address().or(page::webAddress);
        String day = published.map(LocalDate::toString).orElse("");
        Article article = new Article(
                address.orElseGet(() -> ArticleAddress.unnamed(title, publisher.orElse(""), day, text.paragraphs())),
                title,
                publisher,
                told.authors(),
                published,
                told.language(),
                text.paragraphs());
        return new ArticleReading(article, provenance(told, address, text));
    }

    private static Map<String, String> provenance(Metadata told, Optional<URI> address, PageText text) {
        Map<String, String> rules = new TreeMap<>(told.provenance());
        rules.putIfAbsent("address", address.isPresent() ? "source" : "made");
        rules.put("text", text.rule());
        return rules;
    }
}
