// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.store.Tdb2Store;
import io.github.communique.store.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** A frozen version of the data: its facts, its files, and the data themselves to be asked. */
public final class Release {

    private final Path folder;
    private final ReleaseFacts facts;
    private Optional<Tdb2Store> store = Optional.empty();

    Release(Path folder) {
        this.folder = folder;
        facts = FactsFile.read(folder.resolve(FactsFile.NAME));
    }

    /** Its name, such as {@code 2026.1}. */
    public String version() {
        return facts.version();
    }

    /** When it was frozen. */
    public Instant date() {
        return facts.date();
    }

    /** All that there is to say of it. */
    public ReleaseFacts facts() {
        return facts;
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** Its files, by name, without the list of their checksums. */
    public List<ReleaseFile> files() {
        return Checksums.read(folder);
    }

    /** A file of that name. */
    public Optional<ReleaseFile> file(String name) {
        return files().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The list of the checksums of all files. */
    public Path checksums() {
        return folder.resolve(Checksums.NAME);
    }

    /** A small file as text. */
    public String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("the release " + version() + " lacks its file " + name, e);
        }
    }

    /** What is other than in the release before; none for a first release. */
    public List<Changed> changes() {
        Path file = folder.resolve("changes.tsv");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Changed::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Its description in VoID, DCAT and PROV-O. */
    public Graph description() {
        Graph all = GraphFactory.createDefaultGraph();
        for (String name : List.of("void.ttl", "dcat.ttl", "prov.ttl")) {
            GraphUtil.addInto(all, RDFDataMgr.loadGraph(folder.resolve(name).toString()));
        }
        return all;
    }

    /** The data; the first to ask waits until their database is open. */
    public synchronized View view() {
        if (store.isEmpty()) {
            try {
                store = Optional.of(new FrozenStore(folder).open(facts.modified()));
            } catch (IOException e) {
                throw new UncheckedIOException("the data of the release " + version() + " cannot be opened", e);
            }
        }
        return store.get();
    }

    synchronized void close() {
        store.ifPresent(Tdb2Store::close);
        store = Optional.empty();
    }
}
