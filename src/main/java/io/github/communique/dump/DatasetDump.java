// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import io.github.communique.store.Version;
import io.github.communique.store.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;

/**
 * The whole data set as files. The same data always give the same bytes; each file is written once for a version of the
 * data and kept under {@code FOLDER/DIGEST/communique.ttl} and the like, with its checksum beside it. The files of the
 * version before stay, for those who are reading them.
 */
public final class DatasetDump {

    /** So many bytes of N-Quads are written in all formats in a few seconds. */
    private static final long FEW = 16 << 20;

    private static final DumpName PLAIN = new DumpName(Format.NQUADS, Compression.NONE);

    private final View view;
    private final DumpFolder folder;

    /** @param folder where files are kept: {@code dumps} in the folder of the store */
    public DatasetDump(View view, Path folder) {
        this.view = view;
        this.folder = new DumpFolder(folder);
    }

    /**
     * The dump of the data as they are, written now if it was not before.
     *
     * @throws DumpException if the disk refuses
     */
    public DumpFile file(Format format, Compression compression) {
        return file(new DumpName(format, compression));
    }

    /** The dump of the data as they are; see {@link #file(Format, Compression)}. */
    public DumpFile file(DumpName name) {
        return folder.find(name, view.version()).orElseGet(() -> written(name));
    }

    /** All dumps of the data as they are, of one version; those are written now that were not before. */
    public List<DumpFile> all() {
        return all(any -> {});
    }

    /**
     * The same, each given on while nobody else writes dumps: later its file may be gone, as only those of the newest
     * versions stay.
     */
    public synchronized List<DumpFile> all(Consumer<DumpFile> taker) {
        return view.readVersion((version, dataset) -> DumpName.all().stream()
                .map(name -> written(name, version, dataset))
                .peek(taker)
                .toList());
    }

    /** What the data are now. */
    public Version version() {
        return view.version();
    }

    /** The checksums of all dumps, as {@code sha256sum -c} reads them; those are written now that were not before. */
    public String checksums() {
        return all().stream()
                .map(file -> file.sha256() + "  " + file.name().file() + "\n")
                .collect(Collectors.joining());
    }

    /** All dumps if the data are few, so that all are at hand at once; else those that are written already. */
    public List<DumpFile> atHand() {
        DumpFile plain = file(PLAIN);
        return plain.size() > FEW ? written() : all();
    }

    /** Those that should be at hand and are not: the plain N-Quads, and of few data all others, once it is known that they are few. */
    public List<DumpName> due() {
        Version version = view.version();
        Optional<DumpFile> plain = folder.find(PLAIN, version);
        if (plain.isEmpty()) {
            return List.of(PLAIN);
        }
        return plain.orElseThrow().size() > FEW
                ? List.of()
                : DumpName.all().stream()
                        .filter(name -> folder.find(name, version).isEmpty())
                        .toList();
    }

    /** Those of the current version that are written already. */
    public List<DumpFile> written() {
        Version version = view.version();
        return DumpName.all().stream()
                .flatMap(name -> folder.find(name, version).stream())
                .toList();
    }

    /** Writes the data as they are to a stream, which stays open. */
    public void write(DumpName name, OutputStream stream) {
        view.readVersion((version, dataset) -> {
            pack(name, version, dataset, stream);
            return version;
        });
    }

    /**
     * Writes the data as they are to a file, whole or not at all, without one graph of theirs, such as the authority.
     *
     * @param graph its name
     * @param file its name says the format: {@code news.ttl.gz}
     * @throws DumpException if the name says no known format, or the disk refuses
     */
    public void writeWithout(String graph, Path file) {
        Node left = NodeFactory.createURI(graph);
        DumpName name = named(file);
        WholeFile.write(
                file,
                Compression.NONE,
                stream -> view.readVersion((version, dataset) -> {
                    pack(name, version, without(left, dataset), stream);
                    return version;
                }));
    }

    private static DatasetGraph without(Node graph, DatasetGraph dataset) {
        List<Node> others = Iter.iter(dataset.listGraphNodes())
                .filter(any -> !any.equals(graph))
                .toList();
        return new DatasetGraphFilteredView(dataset, quad -> !quad.getGraph().equals(graph), others);
    }

    private static void pack(DumpName name, Version version, DatasetGraph dataset, OutputStream stream) {
        try (OutputStream packed = name.compression().pack(new StaysOpen(stream))) {
            new Writing(version, dataset).write(name.format(), packed);
        } catch (IOException e) {
            throw new DumpException("cannot write the dump " + name.extension() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes the data as they are to a file, whole or not at all.
     *
     * @param file its name says the format: {@code news.ttl.gz}
     * @throws DumpException if the name says no known format, or the disk refuses
     */
    public void write(Path file) {
        DumpName name = named(file);
        WholeFile.write(file, Compression.NONE, stream -> write(name, stream));
    }

    private static DumpName named(Path file) {
        return DumpName.of(file.getFileName().toString())
                .orElseThrow(() -> new DumpException(
                        "the name " + file + " says no format; let it end in one of " + DumpName.known()));
    }

    private synchronized DumpFile written(DumpName name) {
        return view.readVersion((version, dataset) -> written(name, version, dataset));
    }

    private DumpFile written(DumpName name, Version version, DatasetGraph dataset) {
        return folder.find(name, version).orElseGet(() -> {
            DumpFile plain = plain(name.format(), version, dataset);
            return name.compression() == Compression.NONE
                    ? plain
                    : folder.write(name, version, stream -> Files.copy(plain.path(), stream));
        });
    }

    private DumpFile plain(Format format, Version version, DatasetGraph dataset) {
        DumpName name = new DumpName(format, Compression.NONE);
        return folder.find(name, version)
                .orElseGet(() ->
                        folder.write(name, version, stream -> new Writing(version, dataset).write(format, stream)));
    }
}
