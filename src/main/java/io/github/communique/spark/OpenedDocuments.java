// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.article.source.OpenedSources;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import scala.Tuple2;

/**
 * Opens documents on the workers, each through the door that all articles come in by.
 *
 * @param base that every IRI begins with
 * @param published the day given to an article that tells none; empty for none
 */
record OpenedDocuments(String base, String published) implements Serializable {

    /** What stands in lines of JSON of one file, each told with its place, by the name of the graph that comes of it. */
    Iterator<Tuple2<String, Piece>> lines(InputFile file, Iterator<Tuple2<Long, byte[]>> lines) {
        OpenedSources door = door();
        URI address = file.path().toUri();
        return stream(lines)
                .filter(line -> !new String(line._2(), StandardCharsets.UTF_8).isBlank())
                .flatMap(line -> named(Piece.of(door.line(address, line._1(), line._2()), file.number(), line._1())))
                .iterator();
    }

    /** What stands in a web archive, by the name of the graph that comes of each page. */
    Iterator<Tuple2<String, Piece>> pages(InputFile file, Configuration configuration) {
        try {
            return pages(file, file.path().getFileSystem(configuration).open(file.path()));
        } catch (IOException lost) { // the task is tried again, on another machine at last
            throw new UncheckedIOException(lost);
        }
    }

    /** The same of an archive that somebody else has opened. */
    Iterator<Tuple2<String, Piece>> pages(InputFile file, InputStream bytes) {
        PrimitiveIterator.OfLong place = LongStream.iterate(0, at -> at + 1).iterator();
        Iterator<Tuple2<String, Piece>> pages = door().archive(file.path().toUri(), bytes, file.size())
                .flatMap(page -> named(Piece.of(page, file.number(), place.nextLong())))
                .iterator();
        return new ClosedAtEnd<>(pages, bytes);
    }

    private OpenedSources door() {
        return new OpenedSources(published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)));
    }

    private Stream<Tuple2<String, Piece>> named(Optional<Piece> piece) {
        return piece.map(found -> new Tuple2<>(name(found), found)).stream();
    }

    /** What is refused has no graph, and stands for itself. */
    private String name(Piece piece) {
        return piece.refusal().isPresent() ? "refused " + piece.source() : new Iris(base).articleGraph(piece.read());
    }

    static <T> Stream<T> stream(Iterator<T> things) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(things, Spliterator.ORDERED), false);
    }
}
