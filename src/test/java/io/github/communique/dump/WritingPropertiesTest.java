// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.property.OddGraphs;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;

/** From any graph into the store, out of it as a file, and back. */
class WritingPropertiesTest {

    private static final String NAME = "https://site.example/doc/article/one";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T09:30:00Z"), ZoneOffset.UTC);

    @Provide
    Arbitrary<Graph> graphs() {
        return OddGraphs.graphs();
    }

    @Property(seed = "2026", tries = 40)
    void aDumpOfAnyDataReadsBackAsTheData(@ForAll("graphs") Graph graph) {
        try (Store store = Tdb2Store.inMemory(CLOCK)) {
            store.replace(Map.of(NAME, graph));
            store.read(dataset -> {
                for (Format format : Format.values()) {
                    assertThat(back(store, format, dataset).isIsomorphicWith(graph))
                            .as(format.label())
                            .isTrue();
                }
                return null;
            });
        }
    }

    private static Graph back(Store store, Format format, DatasetGraph dataset) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Writing(store.version(), dataset).write(format, out);
            if (format == Format.HDT) {
                return indexed(out.toByteArray());
            }
            DatasetGraph read = OddGraphs.read(out.toByteArray(), RDFLanguages.contentTypeToLang(format.mediaType()));
            return format.tellsGraphs() ? read.getGraph(NodeFactory.createURI(NAME)) : read.getDefaultGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph indexed(byte[] hdt) throws IOException {
        Path file = Files.createTempFile("dump", ".hdt");
        try {
            return HdtGraph.read(Files.write(file, hdt));
        } finally {
            Files.delete(file);
        }
    }
}
