// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reading of everything found.
 *
 * @param graphs how many graphs the database holds
 * @param quads how many quads it holds
 * @param unreadable what could not be read at all, each with its reason
 * @param withoutFile graphs that the database holds and the folder of graphs lacks
 * @param withoutGraph graphs that the folder holds and the database lacks
 * @param differing graphs that stand otherwise in the folder than in the database
 * @param journal what is wrong with the journal, each in a sentence
 * @param stale true if the recorded version is not that of the graphs in the folder
 */
public record Verification(
        int graphs,
        long quads,
        List<String> unreadable,
        List<String> withoutFile,
        List<String> withoutGraph,
        List<String> differing,
        List<String> journal,
        boolean stale) {

    public Verification {
        unreadable = List.copyOf(unreadable);
        withoutFile = List.copyOf(withoutFile);
        withoutGraph = List.copyOf(withoutGraph);
        differing = List.copyOf(differing);
        journal = List.copyOf(journal);
    }

    /** True if nothing is damaged. */
    public boolean sound() {
        return faults().isEmpty();
    }

    /** Each fault in a sentence. */
    public List<String> faults() {
        return Stream.of(
                        unreadable.stream().map(what -> "cannot be read: " + what),
                        withoutFile.stream().map(name -> "has no file: <" + name + ">"),
                        withoutGraph.stream().map(name -> "is missing in the database: <" + name + ">"),
                        differing.stream().map(name -> "differs from its file: <" + name + ">"),
                        journal.stream().map(what -> "in the journal: " + what),
                        Stream.of("the recorded version is not that of the graphs")
                                .filter(fault -> stale))
                .flatMap(faults -> faults)
                .toList();
    }
}
