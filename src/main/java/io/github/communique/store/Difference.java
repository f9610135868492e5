// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What must go and what must come for a database to hold some graphs as they should be. */
record Difference(List<Quad> gone, List<Quad> come) {

    /** Graphs in one transaction when many are brought in anew: few transactions cost little disk, and little memory each. */
    private static final int TOGETHER = 200;

    /** Brings a database to hold these graphs as they are, all in one transaction or none. */
    static void settle(Database database, Collection<CanonicalGraph> graphs) {
        Difference difference = database.read(dataset -> between(dataset, graphs));
        if (!difference.gone.isEmpty() || !difference.come.isEmpty()) {
            database.write(difference::apply);
        }
    }

    /** Brings a database to hold any number of graphs, in as many transactions as it takes. */
    static void settle(Database database, Iterator<CanonicalGraph> graphs) {
        List<CanonicalGraph> some = new ArrayList<>();
        while (graphs.hasNext()) {
            some.add(graphs.next());
            if (some.size() == TOGETHER || !graphs.hasNext()) {
                settle(database, some);
                some.clear();
            }
        }
    }

    private static Difference between(DatasetGraph dataset, Collection<CanonicalGraph> graphs) {
        Difference difference = new Difference(new ArrayList<>(), new ArrayList<>());
        graphs.forEach(graph -> difference.note(held(dataset, graph.name()), graph.quads()));
        return difference;
    }

    /** The quads of one graph. */
    static Set<Quad> held(DatasetGraph dataset, String graph) {
        return Iter.toSet(dataset.find(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY));
    }

    private void note(Set<Quad> held, Set<Quad> wanted) {
        Set<Quad> surplus = new HashSet<>(held);
        surplus.removeAll(wanted);
        gone.addAll(surplus);
        wanted.stream().filter(quad -> !held.contains(quad)).forEach(come::add);
    }

    private void apply(DatasetGraph dataset) {
        gone.forEach(dataset::delete);
        come.forEach(dataset::add);
    }
}
