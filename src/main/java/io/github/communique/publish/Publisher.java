// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.correction.Corrector;
import io.github.communique.correction.Unheld;
import io.github.communique.join.Derivation;
import io.github.communique.publish.Report.Outcome;
import io.github.communique.quarantine.Quarantine;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.store.Store;
import io.github.communique.store.StoreException;
import io.github.communique.store.Tombstone;
import io.github.communique.store.UpstreamException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;

/** Puts drafts of articles into the store. */
public final class Publisher implements Publishing {

    /** How often it begins anew when other writers to a store elsewhere are quicker. */
    private static final int TRIES = 5;

    private final Quarantine quarantine;
    private final Store store;
    private final Derivation derived;
    private final Corrector corrector;

    public Publisher(Quarantine quarantine, Store store, Derivation derived, Corrector corrector) {
        this.quarantine = quarantine;
        this.store = store;
        this.derived = derived;
        this.corrector = corrector;
    }

    /**
     * Puts drafts in, as curators corrected them, all of them in one change, and with them what follows from them: which of
     * their events are one happening, and which of their persons are one. One that says just what is stored already changes nothing, not even the time of its extraction; one that was
     * withdrawn stays out.
     *
     * @return one report each, in order
     * @throws IOException if the quarantine cannot be written; nothing is stored then
     * @throws StoreException if the store cannot be written
     */
    @Override
    public List<Report> publish(List<Draft> drafts) throws IOException {
        return store.inTurn(() -> publishInTurn(drafts));
    }

    private List<Report> publishInTurn(List<Draft> drafts) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return tryToPublish(drafts);
            } catch (UpstreamException fault) {
                if (!fault.overtaken() || tries == TRIES) {
                    throw fault;
                }
            }
        }
    }

    private List<Report> tryToPublish(List<Draft> drafts) throws IOException {
        Set<String> withdrawn =
                store.withdrawals().stream().map(Tombstone::graph).collect(Collectors.toSet());
        Corrector.Corrected corrected = corrected(drafts, withdrawn);
        Map<String, Graph> changes = new LinkedHashMap<>(corrected.changes());
        List<Report> reports = new ArrayList<>();
        Set<String> unchanged = new TreeSet<>();
        for (Draft draft : drafts) {
            Outcome outcome = withdrawn.contains(draft.name())
                    ? Outcome.WITHDRAWN
                    : outcome(draft.name(), changes.get(draft.name()));
            if (outcome == Outcome.UNCHANGED) {
                unchanged.add(draft.name());
            }
            reports.add(report(draft, outcome, corrected.unheld().getOrDefault(draft.name(), List.of())));
        }
        changes.keySet().removeAll(unchanged);
        store(changes);
        return List.copyOf(reports);
    }

    private Corrector.Corrected corrected(List<Draft> drafts, Set<String> withdrawn) {
        Map<String, Graph> read = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> !withdrawn.contains(draft.name()))
                .forEach(draft -> read.put(draft.name(), draft.graph()));
        return corrector.with(read);
    }

    private void store(Map<String, Graph> changes) {
        if (!changes.isEmpty()) {
            changes.putAll(derived.with(changes));
            store.replace(changes);
            derived.settled();
        }
    }

    private Report report(Draft draft, Outcome outcome, List<Unheld> unheld) throws IOException {
        boolean out = outcome == Outcome.WITHDRAWN;
        List<Held> kept = quarantine.keep(draft.article(), out ? List.of() : draft.refusals()).stream()
                .map(entry -> new Held(entry.id(), entry.uncertain()))
                .toList();
        return new Report(draft.article(), draft.name(), outcome, out ? 0 : draft.accepted(), kept, unheld);
    }

    private Outcome outcome(String article, Graph graph) {
        Graph stored = store.graph(article);
        boolean same = !stored.isEmpty() && ArticleGraph.sameFacts(stored, graph);
        return same ? Outcome.UNCHANGED : Outcome.PUBLISHED;
    }
}
