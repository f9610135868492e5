// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.store.Store;
import io.github.communique.store.Tombstone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Moves what a store holds to another base: graphs, their statements, tombstones, and what is left of things that were lost. It may be cut off and run again; an
 * article is under the one base or the other, never under both.
 */
public final class Relocation {

    private static final int TOGETHER = 50;

    private final Store store;
    private final String from;
    private final String to;

    /**
     * A relocation.
     *
     * @param from the base until now
     * @param to the base from now on
     */
    public Relocation(Store store, String from, String to) {
        this.store = store;
        this.from = from;
        this.to = to;
    }

    /**
     * Moves all that is not moved yet.
     *
     * @param step runs after each graph
     * @return how many graphs were moved
     */
    public int run(Runnable step) {
        store.nameLosses(iri -> waits(iri) ? moved(iri) : iri);
        List<String> waiting = waiting();
        for (int at = 0; at < waiting.size(); at += TOGETHER) {
            List<String> some = waiting.subList(at, Math.min(at + TOGETHER, waiting.size()));
            Map<String, Graph> changes = new LinkedHashMap<>();
            for (String name : some) {
                changes.put(name, Graph.emptyGraph);
                changes.put(moved(name), moved(store.graph(name)));
            }
            store.replace(changes);
            some.forEach(name -> step.run());
        }
        store.withdrawals().stream().filter(stone -> waits(stone.graph())).forEach(this::move);
        return waiting.size();
    }

    /** The graphs that are not moved yet. */
    public List<String> waiting() {
        return store.names().stream().filter(this::waits).toList();
    }

    /** The new base may begin with the old one. */
    private boolean waits(String iri) {
        return iri.startsWith(from) && !(to.startsWith(from) && iri.startsWith(to));
    }

    private void move(Tombstone stone) {
        store.withdraw(new Tombstone(moved(stone.graph()), stone.when(), stone.who(), stone.why()));
        store.reinstate(stone.graph());
    }

    private Graph moved(Graph graph) {
        Graph other = GraphFactory.createDefaultGraph();
        graph.find()
                .forEachRemaining(fact ->
                        other.add(moved(fact.getSubject()), moved(fact.getPredicate()), moved(fact.getObject())));
        return other;
    }

    private Node moved(Node term) {
        return term.isURI() && term.getURI().startsWith(from) ? NodeFactory.createURI(moved(term.getURI())) : term;
    }

    private String moved(String iri) {
        return to + iri.substring(from.length());
    }
}
