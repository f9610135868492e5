// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A WARC file: the pages among its responses, read one at a time however large the file is. */
final class WebArchive implements Iterator<FoundDocument> {

    private static final int LARGEST_PAGE = 16 << 20;
    private static final int TRAILER = 4;
    private static final MediaType HTML = MediaType.HTML;
    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

    private final String file;
    private final WarcReader records;
    private final long size;
    private Optional<FoundDocument> next = Optional.empty();
    private boolean ended;
    private int pages;

    private WebArchive(String file, WarcReader records, long size) {
        this.file = file;
        this.records = records;
        this.size = size;
    }

    /** The pages of the archive; a broken record ends them with a lead that says so. */
    static Stream<FoundDocument> leads(Path file) throws IOException {
        return leads(new WebArchive(file.toString(), new WarcReader(file), Files.size(file)));
    }

    /**
     * The same of an archive that somebody else has opened.
     *
     * @param file its name for messages
     * @param size how many bytes it has
     */
    static Stream<FoundDocument> leads(String file, InputStream bytes, long size) throws IOException {
        return leads(new WebArchive(file, new WarcReader(bytes), size));
    }

    private static Stream<FoundDocument> leads(WebArchive archive) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(archive, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(archive::close);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            advance();
        }
        return next.isPresent();
    }

    @Override
    public FoundDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException(file + " has no further page");
        }
        FoundDocument lead = next.orElseThrow();
        next = Optional.empty();
        return lead;
    }

    private void advance() {
        try {
            Optional<WarcRecord> record = records.next();
            ended = record.isEmpty();
            next = record.flatMap(this::page);
            if (ended) {
                next = fault().map(fault -> FoundDocument.lost(file, fault));
            }
        } catch (EOFException cut) {
            ended = true;
            next = Optional.of(FoundDocument.lost(file, cut()));
        } catch (IOException | IllegalArgumentException broken) {
            ended = true;
            next = Optional.of(FoundDocument.lost(file, damaged(broken)));
        }
    }

    /** What is wrong though no record was damaged: the last may have been passed over and be longer than the file. */
    private Optional<ArticleException> fault() {
        if (records.compression() == WarcCompression.NONE && records.position() > size + TRAILER) {
            return Optional.of(cut());
        }
        String empty = file + " holds no page that was answered; give an archive with HTML pages in it";
        return pages == 0 ? Optional.of(new ArticleException(empty)) : Optional.empty();
    }

    private ArticleException cut() {
        String before =
                switch (pages) {
                    case 0 -> "no page stands before that";
                    case 1 -> "the one page before that is read";
                    default -> "the " + pages + " pages before that are read";
                };
        return new ArticleException(
                file + " breaks off in the middle; " + before + ": get the whole file for the rest");
    }

    /** A record that is damaged inside costs itself: the next begins where its length says. */
    private Optional<FoundDocument> page(WarcRecord record) {
        if (!(record instanceof WarcResponse response)) {
            return Optional.empty();
        }
        try {
            return isPage(response) ? Optional.of(lead(response)) : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            String why = name(response) + " is damaged; archive that page anew (" + broken.getMessage() + ")";
            return Optional.of(FoundDocument.lost(name(response), new ArticleException(why, broken)));
        } catch (RuntimeException defect) {
            return Optional.of(new FoundDocument(name(response), () -> {
                throw defect;
            }));
        }
    }

    private String name(WarcResponse response) {
        return file + " (" + response.headers().first("WARC-Target-URI").orElse("without an address") + ")";
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return false;
        }
        MediaType type = response.http().contentType().base();
        return response.http().status() == 200 && (type.equals(HTML) || type.equals(XHTML));
    }

    private FoundDocument lead(WarcResponse response) throws IOException {
        Optional<URI> address = Optional.ofNullable(response.target()).flatMap(ArticleAddress::web);
        String name = name(response);
        if (address.isEmpty()) {
            return FoundDocument.lost(
                    name, new ArticleException(name + " is archived under no web address; leave it out"));
        }
        Document document = document(address.get(), response.http());
        pages++;
        return new FoundDocument(name, () -> document);
    }

    private static Document document(URI address, HttpResponse http) throws IOException {
        try (InputStream body = http.bodyDecoded().stream()) {
            Optional<String> charset =
                    Optional.ofNullable(http.contentType().parameters().get("charset"));
            return new Document(address, body.readNBytes(LARGEST_PAGE), Optional.of("text/html"), charset);
        }
    }

    private ArticleException damaged(Exception broken) {
        return new ArticleException(
                file + " is damaged after the pages read so far; write it anew or cut it there (" + broken.getMessage()
                        + ")",
                broken);
    }

    private void close() {
        try {
            records.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
