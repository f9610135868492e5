// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.happening.GraphAccounts;
import io.github.communique.happening.Happenings;
import io.github.communique.happening.Ruling;
import io.github.communique.happening.Rulings;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.HappeningKnowledge;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * What a store says of happenings, read into memory.
 *
 * @param version of the data, by its digest
 * @param happenings what every article tells
 * @param heads by each event that is joined to another, that one
 * @param rulings what was decided by hand
 * @param first when each graph came
 */
record Known(String version, Happenings happenings, Map<String, String> heads, List<Ruling> rulings, FirstSeen first) {

    static Known nothing(HappeningKnowledge knowledge) {
        return new Known("", new Happenings(knowledge), new TreeMap<>(), List.of(), new FirstSeen());
    }

    static Known read(
            Store store, GraphAccounts reader, RulingGraph rulingGraphs, Iris iris, HappeningKnowledge knowledge) {
        FirstSeen first = new FirstSeen();
        first.read(store.history());
        return store.readVersion((version, dataset) -> {
            Happenings happenings = new Happenings(knowledge);
            store.names().stream().filter(iris::isArticleGraph).forEach(name -> reader.of(
                            name, dataset.getGraph(NodeFactory.createURI(name)))
                    .forEach(happenings::add));
            Map<String, String> heads = new TreeMap<>();
            dataset.getDefaultGraph()
                    .find(Node.ANY, Dip.joinedTo, Node.ANY)
                    .forEachRemaining(join -> heads.put(
                            join.getSubject().getURI(), join.getObject().getURI()));
            Known known = new Known(version.digest(), happenings, heads, List.of(), first);
            return known.with(rulings(dataset, rulingGraphs));
        });
    }

    private static List<Ruling> rulings(DatasetGraph dataset, RulingGraph graphs) {
        List<Node> nodes = dataset.getDefaultGraph()
                .find(Node.ANY, RDF.type.asNode(), Dip.RULING)
                .mapWith(Triple::getSubject)
                .toList();
        return nodes.isEmpty() ? List.of() : graphs.read(dataset.getDefaultGraph());
    }

    /** The same, with all that was decided by hand. */
    Known with(List<Ruling> decided) {
        happenings.follow(new Rulings(decided));
        return new Known(version, happenings, heads, List.copyOf(decided), first);
    }

    /** The same, for a store that has taken what was found. */
    Known settled(Store store) {
        first.read(store.history());
        return new Known(store.version().digest(), happenings, heads, rulings, first);
    }

    /** The same, with changes that no store has taken yet. */
    Known unsettled() {
        return new Known("", happenings, heads, rulings, first);
    }

    boolean isOf(Store store) {
        return version.equals(store.version().digest());
    }

    /** Events that are joined to something that is not there any more, or are not there themselves. */
    Set<String> lost() {
        Set<String> lost = new TreeSet<>();
        heads.forEach((event, head) -> {
            if (!happenings.knows(event) || !happenings.knows(head)) {
                lost.add(event);
            }
        });
        return lost;
    }

    /** All events of the happenings in which some stand. */
    Set<String> together(Collection<String> events) {
        Set<String> wanted = new TreeSet<>();
        events.forEach(event -> wanted.add(heads.getOrDefault(event, event)));
        Set<String> found = new TreeSet<>(wanted);
        heads.forEach((event, head) -> {
            if (wanted.contains(head)) {
                found.add(event);
            }
        });
        return found;
    }
}
