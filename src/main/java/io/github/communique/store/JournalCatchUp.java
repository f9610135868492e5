// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Notes in the journal what it has missed: all graphs of a store that had no journal yet, and graphs that came, changed or
 * went in the folder of graphs itself.
 */
final class JournalCatchUp {

    private static final int TOGETHER = 200;

    private final Archive archive;
    private final Map<String, String> noted;

    JournalCatchUp(Archive archive) {
        this.archive = archive;
        noted = noted(archive.journal());
    }

    /** The address of the last content of each graph, as the journal has it. */
    static Map<String, String> noted(RevisionJournal journal) {
        Map<String, String> last = new HashMap<>();
        for (long number = 0; number < journal.last(); number += TOGETHER) {
            journal.entries(number, TOGETHER)
                    .forEach(entry -> last.put(entry.revision().graph(), entry.content()));
        }
        return last;
    }

    /** Gives the changes one by one; each must be done before the next is asked for. */
    void run(List<Tombstone> withdrawals, Version version, Consumer<Change> doing) {
        List<CanonicalGraph> some = new ArrayList<>();
        Map<String, String> rest = new HashMap<>(noted);
        Stream<CanonicalGraph> held = archive.graphs().map(Supplier::get).peek(graph -> rest.remove(graph.name()));
        Iterator<CanonicalGraph> all = Stream.concat(held, Stream.of(rest).flatMap(JournalCatchUp::gone))
                .filter(this::missed)
                .iterator();
        while (all.hasNext()) {
            some.add(all.next());
            if (some.size() == TOGETHER || !all.hasNext()) {
                doing.accept(new Change(some, withdrawals, version).noted(entries(some, version), List.of()));
                some.clear();
            }
        }
    }

    private static Stream<CanonicalGraph> gone(Map<String, String> rest) {
        return rest.keySet().stream().sorted().map(CanonicalGraph::empty);
    }

    private boolean missed(CanonicalGraph graph) {
        return !DigestUtils.sha256Hex(graph.lines()).equals(before(graph));
    }

    private String before(CanonicalGraph graph) {
        return noted.getOrDefault(graph.name(), JournalEntry.NOTHING);
    }

    private List<JournalEntry> entries(List<CanonicalGraph> graphs, Version version) {
        Instant when = Minutes.after(archive.journal().latest(), version.modified());
        List<JournalEntry> entries = new ArrayList<>();
        for (CanonicalGraph graph : graphs) {
            long number = archive.journal().last() + 1 + entries.size();
            Revision.Kind kind = Minutes.kind(graph, before(graph).equals(JournalEntry.NOTHING));
            Revision revision = new Revision(number, graph.name(), kind, when, version.digest(), Optional.empty());
            entries.add(new JournalEntry(revision, DigestUtils.sha256Hex(graph.lines()), before(graph)));
        }
        return entries;
    }
}
