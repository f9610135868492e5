// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.dump.DatasetDescription;
import io.github.communique.dump.DatasetDump;
import io.github.communique.dump.DumpFile;
import io.github.communique.dump.Publication;
import io.github.communique.store.Tdb2Store;
import io.github.communique.store.View;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/** Writes beside the dumps of a release all that is told of it, from the dumps themselves. */
final class ReleaseDescription {

    private static final String QUADS = "communique.nq";
    private static final String FEWER = "communique-without-authority.nq.gz";

    private final Path folder;
    private final Optional<Release> previous;
    private final Consumer<String> told;

    ReleaseDescription(Path folder, Optional<Release> previous, Consumer<String> told) {
        this.folder = folder;
        this.previous = previous;
        this.told = told;
    }

    void write(String version, Instant date, List<DumpFile> files, Origin origin) throws IOException {
        Instant modified = files.get(0).modified();
        try (Tdb2Store data = new FrozenStore(folder).open(modified)) {
            told.accept("database");
            new DatasetDump(data, folder)
                    .writeWithout(Publication.current(origin.base()).authority(), folder.resolve(FEWER));
            told.accept(FEWER);
            Optional<ReleaseFacts.Step> step = changes(version, origin, data);
            told.accept("changes");
            CanonicalDigest canonical = CanonicalDigest.of(folder.resolve(QUADS));
            told.accept("canonical digest");
            ReleaseFacts facts = new ReleaseFacts(
                    version,
                    date,
                    origin.base(),
                    data.version().digest(),
                    modified,
                    Counting.of(data),
                    canonical.sha256(),
                    canonical.algorithm(),
                    origin.imprint(),
                    origin.program(),
                    origin.ontology(),
                    step);
            describe(facts, files, data);
            told.accept("description");
        }
    }

    /** What is other than in the release before. */
    private Optional<ReleaseFacts.Step> changes(String version, Origin origin, View data) throws IOException {
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        Release before = previous.get();
        String releases = origin.base() + "release/";
        PatchWriter.Effect effect;
        try (OutputStream patch = new BufferedOutputStream(Files.newOutputStream(folder.resolve("changes.rdfp")))) {
            effect = PatchWriter.write(
                    before.folder().resolve(QUADS),
                    folder.resolve(QUADS),
                    releases + version,
                    releases + before.version(),
                    patch);
        }
        String lines = new ChangeList(before.view(), data)
                .of(effect.touched()).stream().map(Changed::line).collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(folder.resolve("changes.tsv"), lines.isBlank() ? "" : lines);
        return Optional.of(new ReleaseFacts.Step(before.version(), effect.added(), effect.removed()));
    }

    private void describe(ReleaseFacts facts, List<DumpFile> files, View data) throws IOException {
        Publication publication = Publication.release(facts.base(), facts.version());
        DatasetDescription description = new DatasetDescription(data, publication);
        write("void.ttl", ReleaseTerms.turtle(licensed(description.graph(files), facts)));
        Graph record = licensed(description.distributions(files), facts);
        new ReleaseRecord(record, facts).add();
        write("dcat.ttl", ReleaseTerms.turtle(record));
        write("prov.ttl", ReleaseTerms.turtle(Provenance.of(facts, data)));
        Citation citation = new Citation(facts);
        write("CITATION.cff", citation.cff());
        write("citation.bib", citation.bibtex());
        write("citation.csl.json", citation.csl());
        write("citation.txt", citation.sentence() + "\n");
        write("README.md", citation.readMe());
        write(FactsFile.NAME, FactsFile.text(facts));
    }

    /** The licence of the imprint in place of the usual one. */
    private static Graph licensed(Graph graph, ReleaseFacts facts) {
        Node licence = DCTerms.license.asNode();
        for (Triple triple : graph.find(Node.ANY, licence, Node.ANY).toList()) {
            graph.delete(triple);
            graph.add(
                    triple.getSubject(),
                    licence,
                    ReleaseTerms.iri(facts.imprint().licence()));
        }
        return graph;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
