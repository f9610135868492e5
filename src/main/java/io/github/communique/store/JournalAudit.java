// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/** Reads a journal from end to end and holds it against the graphs of the record. */
final class JournalAudit {

    private static final int TOGETHER = 200;

    private final Archive archive;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> last = new HashMap<>();
    private long number;

    JournalAudit(Archive archive) {
        this.archive = archive;
    }

    /** What is wrong with it, each fault in a sentence. */
    List<String> faults() {
        RevisionJournal journal = archive.journal();
        try {
            while (number < journal.last()) {
                List<JournalEntry> some = journal.entries(number, TOGETHER);
                some.forEach(this::check);
                if (some.isEmpty()) {
                    faults.add("revision " + (number + 1) + " is missing");
                    return faults;
                }
            }
            archive.graphs().map(Supplier::get).forEach(this::compare);
            last.values().removeIf(JournalEntry.NOTHING::equals);
            last.keySet().forEach(graph -> faults.add("graph <" + graph + "> is gone and its last revision is not"));
        } catch (StoreException e) {
            faults.add(e.getMessage());
        }
        return faults;
    }

    private void check(JournalEntry entry) {
        if (entry.number() != number + 1) {
            faults.add("revision " + (number + 1) + " is missing before revision " + entry.number());
        }
        number = entry.number();
        String graph = entry.revision().graph();
        if (!entry.before().equals(last.getOrDefault(graph, JournalEntry.NOTHING))) {
            faults.add("revision " + number + " does not follow the one before it of <" + graph + ">");
        }
        if (!DigestUtils.sha256Hex(content(entry)).equals(entry.content())) {
            faults.add("the content of revision " + number + " is lost or damaged: <" + graph + ">");
        }
        last.put(graph, entry.content());
    }

    private byte[] content(JournalEntry entry) {
        try {
            return archive.journal().lines(entry.content());
        } catch (StoreException e) {
            return e.getMessage().getBytes(StandardCharsets.UTF_8);
        }
    }

    private void compare(CanonicalGraph graph) {
        String noted = last.remove(graph.name());
        if (!DigestUtils.sha256Hex(graph.lines()).equals(noted)) {
            faults.add("the last revision of <" + graph.name() + "> is not what the graph holds");
        }
    }
}
