// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Version;
import io.github.communique.web.graph.KeptValues;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * What was read of things for documents, kept as long as the data stay. Many documents tell of the same states, persons and
 * places, and each of those is told of in a thousand graphs, which are all read to tell of it once.
 */
final class ToldThings {

    private static final int ROOM_OF_STATEMENT = 200;

    private final KeptValues<Thing, List<Triple>> things;
    private final KeptValues<Statement, Optional<String>> sources;

    /** @param bytes that statements may take, and as many again where they come from */
    ToldThings(long bytes) {
        things = new KeptValues<>(bytes, ToldThings::room);
        sources = new KeptValues<>(bytes, (statement, graph) -> room(List.of(statement.triple())));
    }

    private record Thing(String digest, Node node) {}

    private record Statement(String digest, Triple triple) {}

    /** About how many bytes statements take: what a thing is called is short, what a sentence says may be long. */
    static int room(List<Triple> statements) {
        return ROOM_OF_STATEMENT
                + statements.stream().mapToInt(ToldThings::room).sum();
    }

    private static int room(Triple statement) {
        Node object = statement.getObject();
        return ROOM_OF_STATEMENT
                + (object.isLiteral() ? object.getLiteralLexicalForm().length() : 0);
    }

    /** The data of a version, which are being read. */
    At at(Version version, DatasetGraph dataset) {
        return new At(version.digest(), dataset);
    }

    /** The data as they are being read. */
    final class At {

        private final String digest;
        private final DatasetGraph dataset;

        private At(String digest, DatasetGraph dataset) {
            this.digest = digest;
            this.dataset = dataset;
        }

        DatasetGraph dataset() {
            return dataset;
        }

        /** All statements, whatever graph tells them. */
        Graph graph() {
            Graph all = dataset.getDefaultGraph();
            return new GraphBase() {
                @Override
                protected ExtendedIterator<Triple> graphBaseFind(Triple wanted) {
                    return wanted.getSubject().isConcrete()
                            ? WrappedIterator.create(about(all, wanted.getSubject()).stream()
                                    .filter(wanted::matches)
                                    .iterator())
                            : all.find(wanted);
                }
            };
        }

        private List<Triple> about(Graph all, Node thing) {
            return things.get(new Thing(digest, thing), key -> all.find(thing, Node.ANY, Node.ANY)
                    .toList());
        }

        /** The first of the graphs that tell a statement, by name; empty if none does. */
        Optional<String> firstGraph(Triple triple) {
            return sources.get(new Statement(digest, triple), key -> graphs(triple).stream()
                    .min(Comparator.naturalOrder()));
        }

        /** The names of all graphs that tell a statement. */
        List<String> graphs(Triple triple) {
            return Iter.toList(
                    Iter.map(quads(triple).iterator(), quad -> quad.getGraph().toString()));
        }

        /** A statement in each graph that tells it. */
        List<Quad> quads(Triple triple) {
            return Iter.toList(
                    dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
    }
}
