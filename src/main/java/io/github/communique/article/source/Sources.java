// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.ArticleReader;
import io.github.communique.article.ArticleReading;
import io.github.communique.article.Document;
import io.github.communique.article.JsonArticleReader;
import io.github.communique.article.TextArticleReader;
import io.github.communique.article.page.HtmlArticleReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one door to articles: takes the names that a user gives (a file, a folder, a web address, a feed, a web archive)
 * and answers with one outcome a document. What cannot be read is refused by name and never stops the rest.
 */
public final class Sources {

    private final Fetcher fetcher;
    private final Optional<LocalDate> published;
    private final ArticleReader pages = new HtmlArticleReader();
    private final ArticleReader texts = new TextArticleReader();
    private final ArticleReader jsons = new JsonArticleReader();

    /**
     * A door to articles.
     *
     * @param fetcher gets what lies on the web
     * @param published the day given to an article that tells none, where wished
     */
    public Sources(Fetcher fetcher, Optional<LocalDate> published) {
        this.fetcher = fetcher;
        this.published = published;
    }

    /**
     * One outcome for each document behind the sources, in their order. Walked by {@code forEach} each document is opened
     * only when its turn comes, so that a folder or web archive may be larger than memory.
     */
    public Stream<Outcome> read(List<String> sources) {
        return sources.stream().flatMap(this::leads).flatMap(this::follow);
    }

    private Stream<Lead> leads(String source) {
        try {
            return source.matches("(?i)https?://.*") ? Stream.of(web(source)) : local(Path.of(source));
        } catch (IOException | InvalidPathException lost) {
            return Stream.of(Lead.lost(source, new ArticleException(lost.getMessage(), lost)));
        }
    }

    private Lead web(String source) throws ArticleException {
        URI address = ArticleAddress.web(source)
                .orElseThrow(() -> new ArticleException(source + " is no web address; write http(s)://host/path"));
        return new Lead(source, () -> fetcher.fetch(address));
    }

    private static Stream<Lead> local(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Folder.leads(path);
        }
        if (!Files.isReadable(path)) {
            throw new ArticleException(
                    path + " is no file that can be read; give a file, a folder or an http(s) address");
        }
        return Form.ending(path.toString()).equals("warc") ? WebArchive.leads(path) : Stream.of(Folder.file(path));
    }

    private Stream<Outcome> follow(Lead lead) {
        try {
            Document document = lead.supply().open();
            return Form.of(document) == Form.FEED
                    ? Feed.of(document).leads(fetcher).map(this::readOne)
                    : Stream.of(found(lead, document));
        } catch (IOException refusal) {
            return Stream.of(refused(lead, refusal));
        }
    }

    private Outcome readOne(Lead lead) {
        try {
            return found(lead, lead.supply().open());
        } catch (IOException refusal) {
            return refused(lead, refusal);
        }
    }

    private Outcome found(Lead lead, Document document) throws ArticleException {
        ArticleReading told = reader(document).read(document);
        ArticleReading dated =
                lead.day().map(day -> told.publishedUnlessTold(day, "feed")).orElse(told);
        return new Outcome.Found(
                lead.source(),
                published.map(day -> dated.publishedUnlessTold(day, "given")).orElse(dated));
    }

    private ArticleReader reader(Document document) throws ArticleException {
        return switch (Form.of(document)) {
            case PAGE -> pages;
            case TEXT -> texts;
            case JSON -> jsons;
            case FEED ->
                throw new ArticleException(
                        document.source() + " is a feed that another feed links to; give it by its own address");
            case ARCHIVE ->
                throw new ArticleException(document.source()
                        + " is a web archive; save it as a file ending in .warc or .warc.gz and give that");
        };
    }

    private static Outcome refused(Lead lead, IOException refusal) {
        String why = refusal instanceof ArticleException
                ? refusal.getMessage()
                : lead.source() + " cannot be read; check that it exists and may be read (" + refusal + ")";
        return new Outcome.Refused(lead.source(), why);
    }
}
