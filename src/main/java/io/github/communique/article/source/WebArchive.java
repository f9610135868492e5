// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A WARC file: its pages, read one at a time however large the file is. A damaged record costs itself, and is named: the next
 * that can be made out is read, unless somebody else has opened the file.
 */
final class WebArchive implements Iterator<FoundDocument> {

    private static final int TRAILER = 4;

    private final String file;
    private final Optional<Path> path;
    private final long size;
    private final Queue<FoundDocument> ready = new ArrayDeque<>();
    private WarcReader records;
    private long start;
    private OptionalLong resumed = OptionalLong.empty();
    private Optional<Exception> damage = Optional.empty();
    private boolean ended;
    private int pages;

    private WebArchive(String file, Optional<Path> path, WarcReader records, long size) {
        this.file = file;
        this.path = path;
        this.records = records;
        this.size = size;
    }

    /** The pages of the archive, and a lead to each damage that says so. */
    static Stream<FoundDocument> leads(Path file) throws IOException {
        return leads(new WebArchive(file.toString(), Optional.of(file), new WarcReader(file), Files.size(file)));
    }

    /**
     * The same of an archive that somebody else has opened.
     *
     * @param file its name for messages
     * @param size how many bytes it has
     */
    static Stream<FoundDocument> leads(String file, InputStream bytes, long size) throws IOException {
        return leads(new WebArchive(file, Optional.empty(), new WarcReader(bytes), size));
    }

    private static Stream<FoundDocument> leads(WebArchive archive) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(archive, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(archive::close);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public FoundDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException(file + " has no further page");
        }
        return ready.remove();
    }

    private void advance() {
        try {
            reopen();
            Optional<WarcRecord> record = records.next();
            if (record.isPresent()) {
                sound(record.get());
            } else if (isLongerThanFile()) {
                goOn(new EOFException());
            } else {
                end();
            }
        } catch (IOException | IllegalArgumentException broken) {
            goOn(broken);
        }
    }

    private void reopen() throws IOException {
        if (resumed.isPresent()) {
            records.close();
            FileChannel channel = FileChannel.open(path.orElseThrow()).position(resumed.getAsLong());
            resumed = OptionalLong.empty();
            records = new WarcReader(channel);
        }
    }

    private void sound(WarcRecord record) {
        start = records.position();
        damage.ifPresent(broken -> lose(fault().damaged(broken)));
        damage = Optional.empty();
        page(record).ifPresent(ready::add);
    }

    /** No record was damaged, but the last may have been passed over and tell a length beyond the file. */
    private boolean isLongerThanFile() {
        return records.compression() == WarcCompression.NONE && records.position() > size + TRAILER;
    }

    /** Goes on where another record seems to begin; what was broken is told once that is clear. */
    private void goOn(Exception broken) {
        damage = damage.or(() -> Optional.of(broken));
        resumed = following();
        if (resumed.isPresent()) {
            start = resumed.getAsLong();
        } else {
            end();
        }
    }

    private OptionalLong following() {
        try {
            return path.isPresent()
                    ? new RecordStart(records.compression()).from(path.get(), start + 1)
                    : OptionalLong.empty();
        } catch (IOException lost) {
            return OptionalLong.empty();
        }
    }

    private void end() {
        ended = true;
        if (damage.isPresent()) {
            lose(damage.get() instanceof EOFException ? fault().cut() : fault().damaged(damage.get()));
        } else if (pages == 0) {
            lose(fault().empty());
        }
    }

    private void lose(ArticleException why) {
        ready.add(FoundDocument.lost(file, why));
    }

    private ArchiveFault fault() {
        return new ArchiveFault(file, pages);
    }

    /** A record that is damaged inside costs itself: the next begins where its length says. */
    private Optional<FoundDocument> page(WarcRecord record) {
        String name = file + " (" + record.headers().first("WARC-Target-URI").orElse("without an address") + ")";
        try {
            Optional<ArchivedPage> page = ArchivedPage.in(record);
            return page.isPresent() ? Optional.of(lead(name, page.get())) : Optional.empty();
        } catch (ArticleException refusal) {
            return Optional.of(FoundDocument.lost(name, refusal));
        } catch (IOException | IllegalArgumentException broken) {
            String why = name + " is damaged; archive that page anew (" + broken.getMessage() + ")";
            return Optional.of(FoundDocument.lost(name, new ArticleException(RefusalReason.MALFORMED, why, broken)));
        } catch (RuntimeException defect) {
            return Optional.of(new FoundDocument(name, () -> {
                throw defect;
            }));
        }
    }

    private FoundDocument lead(String name, ArchivedPage page) throws IOException {
        Document document = page.document(name);
        pages++;
        return new FoundDocument(name, () -> document);
    }

    private void close() {
        try {
            records.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
