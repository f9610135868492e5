// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.happening.Account;
import io.github.communique.happening.Decision;
import io.github.communique.happening.GraphAccounts;
import io.github.communique.happening.Happenings;
import io.github.communique.happening.JoinedEvents;
import io.github.communique.happening.Ruling;
import io.github.communique.ontology.HappeningKnowledge;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;

/**
 * Keeps up which events of a store are one happening. What it finds goes into graphs of their own, one for each event that is
 * joined to another, so that no article's graph is touched. The happening bears the IRI of the event that came first.
 */
public final class Joiner implements Derivation {

    private final Store store;
    private final Iris iris;
    private final GraphAccounts reader;
    private final HappeningGraphs graphs;
    private final RulingGraph rulingGraphs;
    private final HappeningKnowledge knowledge;
    private Known known;

    /** A joiner that has read nothing yet. */
    public Joiner(Store store, Ontology ontology, Iris iris, HappeningKnowledge knowledge) {
        this.store = store;
        this.iris = iris;
        this.knowledge = knowledge;
        reader = new GraphAccounts(ontology);
        graphs = new HappeningGraphs(iris, knowledge);
        rulingGraphs = new RulingGraph(iris);
        known = Known.nothing(knowledge);
    }

    /** A joiner that goes by the knowledge that is packed with the program. */
    public static Joiner of(Store store, Ontology ontology, Iris iris) {
        return new Joiner(store, ontology, iris, HappeningKnowledge.load());
    }

    @Override
    public synchronized Map<String, Graph> with(Map<String, Graph> articles) {
        load();
        Set<String> touched = new TreeSet<>(known.lost());
        articles.forEach((name, graph) -> {
            if (iris.isArticleGraph(name)) {
                touched.addAll(take(name, graph));
            }
        });
        return changes(touched);
    }

    /** The graphs that change with a ruling, its own among them. */
    public synchronized Map<String, Graph> with(Ruling ruling) {
        load();
        List<Ruling> rulings = new ArrayList<>(known.rulings());
        rulings.add(ruling);
        known = known.with(rulings);
        Map<String, Graph> changes = new LinkedHashMap<>();
        changes.put(rulingGraphs.name(ruling), rulingGraphs.of(ruling));
        changes.putAll(changes(known.together(List.of(ruling.one(), ruling.other()))));
        return changes;
    }

    /** The graphs of all joins, found anew. */
    public synchronized Map<String, Graph> anew() {
        known = Known.nothing(knowledge);
        load();
        Set<String> all = new TreeSet<>(known.heads().keySet());
        known.happenings().all().forEach(happening -> all.addAll(happening.events()));
        return changes(all);
    }

    @Override
    public synchronized void settled() {
        known = known.settled(store);
    }

    /** The happenings that more than one event is joined to, each with the first event first. */
    public synchronized List<List<String>> joined() {
        load();
        return HeadGroups.of(known.heads());
    }

    /** What articles tell of an event; nothing where there is no such event. */
    public synchronized List<Account> accounts(String event) {
        load();
        return known.happenings().accounts(event);
    }

    /** The decision on two events. */
    public synchronized Optional<Decision> decision(String one, String other) {
        load();
        return known.happenings().decision(one, other);
    }

    /** What was decided by hand. */
    public synchronized List<Ruling> rulings() {
        load();
        return known.rulings();
    }

    /** A reason in words. */
    public String words(Decision.Reason reason) {
        return graphs.words(reason);
    }

    private void load() {
        if (!known.isOf(store)) {
            known = Known.read(store, reader, rulingGraphs, iris, knowledge);
        }
    }

    /** Takes the coming graph of an article in place of what it told before; all events whose happening that may change. */
    private Set<String> take(String article, Graph graph) {
        Happenings happenings = known.happenings();
        Set<String> touched = new TreeSet<>(happenings.events(article));
        happenings.events(article).forEach(event -> touched.addAll(happenings.neighbours(event)));
        touched.addAll(known.together(touched));
        happenings.remove(article);
        reader.of(article, graph).forEach(account -> {
            happenings.add(account);
            touched.add(account.event());
        });
        return touched;
    }

    /** What is in memory is ahead of the store until it is settled; else it is read anew. */
    private Map<String, Graph> changes(Set<String> touched) {
        Map<String, Graph> changes = joins(touched);
        known = known.unsettled();
        return changes;
    }

    private Map<String, Graph> joins(Set<String> touched) {
        Map<String, Graph> changes = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>(touched);
        List<JoinedEvents> found = known.happenings().among(touched);
        found.forEach(happening -> all.addAll(happening.events()));
        all.stream().filter(known.heads()::containsKey).forEach(event -> drop(event, changes));
        found.stream().filter(JoinedEvents::joined).forEach(happening -> join(happening.events(), changes));
        return changes;
    }

    private void drop(String event, Map<String, Graph> changes) {
        known.heads().remove(event);
        changes.put(graphs.name(event), Graph.emptyGraph);
    }

    private void join(List<String> events, Map<String, Graph> changes) {
        String head = graphs.head(events, known.happenings(), known.first()::of);
        events.stream().filter(event -> !event.equals(head)).forEach(event -> known.heads()
                .put(event, head));
        changes.putAll(graphs.joins(head, events, known.happenings()));
    }
}
