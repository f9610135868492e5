// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The part of the record that is only ever added to: revisions, their contents, and the things that were lost on the way. */
sealed interface RevisionJournal extends History permits FolderJournal, MemoryJournal {

    /** Entries in order, from the one behind this number on, so many at most. */
    List<JournalEntry> entries(long number, int most);

    /** The canonical lines under an address. */
    byte[] lines(String content);

    /** What was noted when a thing was lost the last time. */
    Optional<Loss> loss(String iri);

    /** What was left of a thing when it was lost the last time. */
    default Optional<Tombstone> stone(String iri) {
        return loss(iri).map(Loss::stone);
    }

    /** All that was lost, each thing as it was noted the last time. */
    List<Loss> losses();

    /** True if the journal holds all graphs there are since it was begun. */
    boolean begun();

    /** Notes that the journal holds all graphs there are. */
    void begin();

    /** The time of the last revision. */
    default Instant latest() {
        return last() == 0 ? Instant.EPOCH : entry(last()).revision().when();
    }

    @Override
    default List<Revision> after(long number, int most) {
        return entries(number, most).stream().map(JournalEntry::revision).toList();
    }

    @Override
    default Graph content(long number) {
        JournalEntry entry = entry(number);
        return graph(entry, entry.content());
    }

    @Override
    default Graph before(long number) {
        JournalEntry entry = entry(number);
        return graph(entry, entry.before());
    }

    private JournalEntry entry(long number) {
        return entries(Math.max(number - 1, 0), 1).stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no revision " + number + "; the last is " + last()));
    }

    private Graph graph(JournalEntry entry, String content) {
        Graph graph = GraphFactory.createDefaultGraph();
        CanonicalGraph.parse(entry.revision().graph(), lines(content)).quads().stream()
                .map(Quad::asTriple)
                .forEach(graph::add);
        return graph;
    }
}
