// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.Document;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The door to articles in files that somebody else has opened, on whatever file system they lie. */
public final class OpenedSources {

    private final ReadingDesk desk;

    /** @param published the day given to an article that tells none, where wished */
    public OpenedSources(Optional<LocalDate> published) {
        this.desk = new ReadingDesk(published);
    }

    /**
     * What a line of JSON holds.
     *
     * @param file in which it stands
     * @param place of its first byte in the file
     */
    public Outcome line(URI file, long place, byte[] json) {
        URI part = URI.create(file + "#byte=" + place);
        Document document = new Document(part, json, Optional.of("application/json"), Optional.empty());
        return desk.read(new FoundDocument(file + " at byte " + place, () -> document), document);
    }

    /**
     * One outcome for each page of a web archive, in their order; each is read only when its turn comes.
     *
     * @param size how many bytes the archive has
     */
    public Stream<Outcome> archive(URI file, InputStream bytes, long size) {
        try {
            return WebArchive.leads(file.toString(), bytes, size).map(desk::read);
        } catch (IOException lost) {
            return Stream.of(ReadingDesk.refused(FoundDocument.lost(file.toString(), lost), lost));
        }
    }
}
