// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Reads a database from end to end and holds it against the record. */
final class Auditor {

    private final Archive archive;
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> withoutFile = new ArrayList<>();
    private final List<String> withoutGraph = new ArrayList<>();
    private final List<String> differing = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private Version counted = Version.NONE;
    private long quads;

    Auditor(Archive archive) {
        this.archive = archive;
    }

    Verification audit(DatasetGraph dataset) {
        attempt("the list of graphs", () -> graphs(dataset).forEach(graph -> compare(dataset, graph)));
        DatasetGraph storage = DatasetGraphWrapper.unwrap(dataset);
        tables(TDBInternal.requireStorage(storage).getQuadTable().getNodeTupleTable());
        archive.graphs().forEach(graph -> attempt("a file of the record", () -> expect(graph)));
        archive.withdrawals().forEach(tombstone -> count(tombstone.content()));
        boolean stale = unreadable.isEmpty()
                && !counted.digest().equals(archive.version().digest());
        List<String> journal = new ArrayList<>();
        attempt("the journal", () -> journal.addAll(new JournalAudit(archive).faults()));
        return new Verification(seen.size(), quads, unreadable, withoutFile, withoutGraph, differing, journal, stale);
    }

    private static List<Node> graphs(DatasetGraph dataset) {
        return Iter.toList(dataset.listGraphNodes());
    }

    private void compare(DatasetGraph dataset, Node graph) {
        String name = graph.toString();
        seen.add(name);
        attempt("graph <" + name + ">", () -> {
            List<Quad> held = Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
            quads += held.size();
            byte[] recorded = archive.lines(name);
            if (recorded.length == 0) {
                withoutFile.add(name);
            } else if (!Arrays.equals(recorded, CanonicalGraph.lines(held.stream()))) {
                differing.add(name);
            }
        });
    }

    /** Reads the terms that no quad needs too, and every index: a query may take any of them. */
    private void tables(NodeTupleTable table) {
        attempt("the table of nodes", () -> Iter.count(table.getNodeTable().all()));
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            attempt("index " + index.getName(), () -> {
                long held = Iter.count(index.all());
                if (unreadable.isEmpty() && held != quads) {
                    unreadable.add("index " + index.getName() + ": it holds " + held + " quads of " + quads);
                }
            });
        }
    }

    private void expect(Supplier<CanonicalGraph> recorded) {
        CanonicalGraph graph = recorded.get();
        count(graph.lines());
        if (!seen.contains(graph.name())) {
            withoutGraph.add(graph.name());
        }
    }

    private void count(byte[] content) {
        counted = counted.changed(List.of(), List.of(content), Instant.EPOCH);
    }

    private void attempt(String what, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            unreadable.add(what + ": " + e.getMessage());
        }
    }
}
