// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.spark;

import io.github.communique.happening.Account;
import io.github.communique.happening.GraphAccounts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads a shard of graphs, one graph at a time, as all quads of one stand together. */
final class ShardReader {

    private final GraphAccounts accounts;

    ShardReader(GraphAccounts accounts) {
        this.accounts = accounts;
    }

    /** What the articles of a shard tell of events. */
    Stream<Account> accounts(InputFile file, Configuration configuration) {
        try {
            return accounts(open(file, configuration));
        } catch (IOException lost) { // the task is tried again, on another machine at last
            throw new UncheckedIOException(lost);
        }
    }

    /** The same of N-Quads that somebody else has opened. */
    Stream<Account> accounts(InputStream quads) {
        return OpenedDocuments.stream(new Graphs(new ClosedAtEnd<>(IteratorParsers.createIteratorNQuads(quads), quads)))
                .flatMap(named -> accounts.of(named.name().getURI(), named.graph()).stream());
    }

    private static InputStream open(InputFile file, Configuration configuration) throws IOException {
        InputStream bytes = file.path().getFileSystem(configuration).open(file.path());
        Optional<CompressionCodec> codec =
                Optional.ofNullable(new CompressionCodecFactory(configuration).getCodec(file.path()));
        return codec.isPresent() ? codec.get().createInputStream(bytes) : bytes;
    }

    private record Named(Node name, Graph graph) {}

    private static final class Graphs implements Iterator<Named> {

        private final Iterator<Quad> quads;
        private Optional<Quad> next;

        Graphs(Iterator<Quad> quads) {
            this.quads = quads;
            next = advance();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public Named next() {
            Node name = next.orElseThrow(NoSuchElementException::new).getGraph();
            Graph graph = GraphFactory.createDefaultGraph();
            while (next.filter(quad -> quad.getGraph().equals(name)).isPresent()) {
                graph.add(next.get().asTriple());
                next = advance();
            }
            return new Named(name, graph);
        }

        private Optional<Quad> advance() {
            return quads.hasNext() ? Optional.of(quads.next()) : Optional.empty();
        }
    }
}
