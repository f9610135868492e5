// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.happening.Ruling;
import io.github.communique.identity.KnownPerson;
import io.github.communique.identity.PersonAccount;
import io.github.communique.identity.PersonAccounts;
import io.github.communique.identity.PersonFinding;
import io.github.communique.identity.PersonGroups;
import io.github.communique.identity.PersonJudge;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;

/**
 * Keeps up which persons of a store are one, in graphs of their own, one for each person that is found to be another: no
 * article's graph is touched. The person bears the IRI under which it was met first.
 */
public final class PersonJoiner implements Derivation {

    private final Store store;
    private final Iris iris;
    private final Supplier<AuthorityRecords> authority;
    private final PersonJudge judge;
    private final IdentityGraph graphs;
    private final RulingGraph rulingGraphs;
    private PersonRegister register;
    private Map<String, String> heads = new TreeMap<>();
    private FirstSeen first = new FirstSeen();
    private String version = "";

    /** A joiner that has read nothing yet. */
    public PersonJoiner(Store store, Iris iris, Supplier<AuthorityRecords> authority) {
        this.store = store;
        this.iris = iris;
        this.authority = authority;
        judge = new PersonJudge(authority);
        graphs = new IdentityGraph(iris);
        rulingGraphs = new RulingGraph(iris);
        register = new PersonRegister(judge);
    }

    @Override
    public synchronized Map<String, Graph> with(Map<String, Graph> articles) {
        load();
        PersonAccounts reader = reader();
        Set<String> touched = new TreeSet<>();
        articles.forEach((name, graph) -> {
            if (iris.tellsOfPersons(name)) {
                touched.addAll(register.take(name, reader.of(name, graph)));
            }
        });
        return changes(touched);
    }

    /** The graphs that change with a ruling, its own among them. */
    public synchronized Map<String, Graph> with(Ruling ruling) {
        load();
        List<Ruling> rulings = new ArrayList<>(register.rulings());
        rulings.add(ruling);
        Set<String> both = Set.of(ruling.one(), ruling.other());
        Set<String> touched = register.members(register.blocksOf(both));
        register.follow(rulings);
        touched.addAll(register.members(register.blocksOf(both)));
        Map<String, Graph> changes = new LinkedHashMap<>();
        changes.put(rulingGraphs.name(ruling), rulingGraphs.of(ruling));
        changes.putAll(changes(register.blocksOf(touched)));
        return changes;
    }

    @Override
    public synchronized void settled() {
        first.read(store.history());
        version = store.version().digest();
    }

    /** The persons that bear more than one IRI, each with the one first that stands for it. */
    public synchronized List<List<String>> joined() {
        load();
        return HeadGroups.of(heads);
    }

    /** The persons of whom it is not clear whether they are one. */
    public synchronized List<PersonGroups.Pair> waiting() {
        load();
        return register.groups(register.blocks()).stream()
                .flatMap(groups -> groups.waiting().stream())
                .toList();
    }

    /** What is told of a person; nothing where no graph tells of it. */
    public synchronized Optional<KnownPerson> person(String iri) {
        load();
        return register.person(iri);
    }

    /** What is thought of two persons. */
    public synchronized PersonFinding finding(KnownPerson one, KnownPerson other) {
        return judge.compare(one, other);
    }

    /** What was decided by hand on what is no event. */
    public synchronized List<Ruling> rulings() {
        load();
        return register.rulings();
    }

    /** The IRIs of the site. */
    public Iris iris() {
        return iris;
    }

    private PersonAccounts reader() {
        return new PersonAccounts(authority.get(), iris::actorOfRecord);
    }

    private void load() {
        if (version.equals(store.version().digest())) {
            return;
        }
        register = new PersonRegister(judge);
        first = new FirstSeen();
        first.read(store.history());
        PersonAccounts reader = reader();
        store.readVersion((read, dataset) -> {
            store.names().stream()
                    .filter(iris::tellsOfPersons)
                    .forEach(name ->
                            register.take(name, reader.of(name, dataset.getGraph(NodeFactory.createURI(name)))));
            heads = graphs.heads(dataset.getDefaultGraph());
            register.follow(rulingGraphs.read(dataset.getDefaultGraph()).stream()
                    .filter(ruling -> !iris.isEvent(ruling.one()))
                    .toList());
            version = read.digest();
            return version;
        });
    }

    /** What is in memory is ahead of the store until it is settled; else it is read anew. */
    private Map<String, Graph> changes(Collection<String> blocks) {
        Map<String, Graph> changes = new LinkedHashMap<>();
        Set<String> touched = register.members(blocks);
        List<String> gone = heads.keySet().stream()
                .filter(person ->
                        touched.contains(person) || register.person(person).isEmpty())
                .toList();
        gone.forEach(person -> {
            heads.remove(person);
            changes.put(iris.graphOf(iris.identity(person)), Graph.emptyGraph);
        });
        register.groups(blocks).forEach(groups -> groups.joined().forEach(group -> join(group, groups, changes)));
        version = "";
        return changes;
    }

    private void join(Set<String> group, PersonGroups groups, Map<String, Graph> changes) {
        String head = group.stream().min(Comparator.comparing(this::came)).orElseThrow();
        for (String person : group) {
            if (!person.equals(head)) {
                Optional<PersonFinding> finding = group.stream()
                        .flatMap(other -> groups.pairs(person, other))
                        .map(PersonGroups.Pair::finding)
                        .filter(found -> found.confidence() > 0)
                        .max(Comparator.comparingDouble(PersonFinding::confidence));
                heads.put(person, head);
                changes.put(
                        iris.graphOf(iris.identity(person)),
                        graphs.of(
                                register.person(person).orElseThrow(),
                                register.person(head).orElseThrow(),
                                finding));
            }
        }
    }

    /** What decides under which IRI a person was met first: when its first graph came, then the names. */
    private String came(String person) {
        return register.person(person).orElseThrow().accounts().stream()
                .map(PersonAccount::graph)
                .map(graph -> "%020d %s %s".formatted(first.of(graph), graph, person))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
