// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import io.github.communique.store.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a whole dataset to a stream. The order follows from the content: the union in the order of its lines, the graphs
 * by name and each in the order of its lines. No more than one graph, or some ten thousand lines, is in memory.
 */
final class Writing {

    private static final int LINES_IN_MEMORY = 100_000;
    private static final int CHARACTERS_IN_MEMORY = 1 << 20;

    private final Version version;
    private final DatasetGraph dataset;
    private final Heading heading;
    private final Prefixes prefixes = Prefixes.ofDumps();

    Writing(Version version, DatasetGraph dataset) {
        this.version = version;
        this.dataset = dataset;
        heading = new Heading(version);
    }

    void write(Format format, OutputStream stream) throws IOException {
        IndentedWriter out = new IndentedWriter(stream);
        switch (format) {
            case NTRIPLES -> triples(out);
            case TURTLE -> turtle(out);
            case NQUADS -> quads(out);
            case TRIG -> trig(out);
            case JSON_LD -> json(out);
            case HDT -> hdt(stream);
        }
        out.flush();
    }

    private void flat(Consumer<String> taker) throws IOException {
        try (FlatLines lines = new FlatLines(LINES_IN_MEMORY)) {
            dataset.find().forEachRemaining(lines::add);
            lines.forEach(taker);
        }
    }

    private void triples(IndentedWriter out) throws IOException {
        heading.write(out::println);
        flat(out::println);
    }

    private void turtle(IndentedWriter out) throws IOException {
        heading.write(out::println);
        prefixes.write(out);
        SubjectBlocks blocks = new SubjectBlocks(out, prefixes.map());
        StringBuilder some = new StringBuilder();
        flat(line -> {
            some.append(line).append('\n');
            if (some.length() > CHARACTERS_IN_MEMORY) {
                Lines.read(some, blocks::add);
                some.setLength(0);
            }
        });
        Lines.read(some, blocks::add);
        blocks.flush();
    }

    private void quads(IndentedWriter out) {
        heading.write(out::println);
        for (Node graph : graphs()) {
            held(graph).stream().map(Lines::of).sorted().forEach(out::println);
        }
    }

    private void trig(IndentedWriter out) {
        heading.write(out::println);
        prefixes.write(out);
        for (Node graph : graphs()) {
            out.println(NodeFmtLib.strNT(graph) + " {");
            out.incIndent(SubjectBlocks.INDENT);
            SubjectBlocks blocks = new SubjectBlocks(out, prefixes.map());
            inOrder(graph).forEach(blocks::add);
            blocks.flush();
            out.decIndent(SubjectBlocks.INDENT);
            out.println("}");
        }
    }

    private void json(IndentedWriter out) {
        String before = "[";
        for (Node graph : graphs()) {
            out.println(before + "{\"@id\":" + JsonBlocks.name(graph) + ",\"@graph\":[");
            JsonBlocks blocks = new JsonBlocks(out::print);
            inOrder(graph).forEach(blocks::add);
            blocks.flush();
            out.println("]}");
            before = ",";
        }
        out.println(before.equals("[") ? "[]" : "]");
    }

    private void hdt(OutputStream stream) throws IOException {
        try (WorkRoom room = WorkRoom.open()) {
            Path lines = room.folder().resolve("union.nt");
            try (OutputStream plain = Files.newOutputStream(lines)) {
                write(Format.NTRIPLES, plain);
            }
            new HdtFile(version, room.folder()).write(lines, stream);
        }
    }

    private Collection<Triple> inOrder(Node graph) {
        TreeMap<String, Triple> byLine = new TreeMap<>();
        held(graph).forEach(quad -> byLine.put(Lines.of(quad.asTriple()), quad.asTriple()));
        return byLine.values();
    }

    private List<Node> graphs() {
        return Iter.toList(dataset.listGraphNodes()).stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private List<Quad> held(Node graph) {
        return Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }
}
