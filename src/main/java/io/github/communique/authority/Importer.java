// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.happening.Rulings;
import io.github.communique.identity.PersonAccounts;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.Facts;
import io.github.communique.rdf.Iris;
import io.github.communique.rdf.ListIris;
import io.github.communique.rdf.ThingGraph;
import io.github.communique.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * Brings lists into a store. What a list says of things that are known here is added to them, what is not known is new, and what
 * is not clear waits; all of it stands in one graph for each list, which is made anew when the list comes again or somebody decides.
 */
public final class Importer {

    /** What is as sure as this needs no second look. */
    private static final double SURE = 0.9;

    private final Store store;
    private final Ontology ontology;
    private final Iris iris;
    private final ListIris lists;
    private final AuthorityRecords authority;
    private final ListColumns columns = new ListColumns();
    private final Sides sides;
    private final ClaimJudge judge;

    /** An importer into a store. */
    public Importer(Store store, Ontology ontology, Iris iris, AuthorityRecords authority) {
        this.store = store;
        this.ontology = ontology;
        this.iris = iris;
        lists = new ListIris(iris);
        this.authority = authority;
        sides = new Sides(authority);
        judge = new ClaimJudge(authority, iris);
    }

    /**
     * The graph of a list, and what becomes of each row. Nothing is stored.
     *
     * @param kind of thing where the rows do not say it: person, organisation, state or place
     * @param rulings what was decided by hand
     * @throws IOException if the file cannot be read; the message says where and what to do
     */
    public ImportedList read(Path file, Optional<String> kind, Rulings rulings) throws IOException {
        Optional<ListClaim.Kind> usual = kind.map(columns::namedKind);
        ListContent content = new ListFile(columns).read(file);
        String name = file.getFileName().toString();
        return made(lists.list(name), name, content, usual, rulings);
    }

    /** The graph of a list that is in the store, made anew by what was decided. */
    public ImportedList again(String list, Rulings rulings) {
        Graph before = store.graph(iris.graphOf(list));
        ListContent content = new KeptRows(before).read();
        return made(list, KeptRows.label(before, list), content, Optional.empty(), rulings);
    }

    private ImportedList made(
            String list, String label, ListContent content, Optional<ListClaim.Kind> usual, Rulings rulings) {
        List<ListFault> faults = new ArrayList<>(content.faults());
        List<ListClaim> claims =
                new ClaimReader(columns, sides, new OwnOffice(authority), usual).claims(content.rows(), faults);
        Targets targets = targets(iris.graphOf(list));
        Facts facts = Facts.about(iris.graphOf(list), list, Dip.NAME_LIST, label);
        ClaimGraph graph = new ClaimGraph(lists, new ThingGraph(ontology, iris), list, facts);
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ListClaim claim : claims) {
            try {
                ClaimDecision decision = decide(claim, targets, rulings);
                outcomes.addAll(RowOutcome.of(claim, decision, graph.write(claim, decision)));
            } catch (IllegalArgumentException refused) {
                claim.rows().forEach(row -> faults.add(new ListFault(row.line(), claim.name(), refused.getMessage())));
            }
        }
        faults.forEach(fault -> outcomes.add(RowOutcome.of(fault)));
        outcomes.sort(Comparator.comparingInt(RowOutcome::line));
        return new ImportedList(list, iris.graphOf(list), facts.graph(), outcomes);
    }

    private Targets targets(String own) {
        Targets targets = new Targets(authority, iris);
        PersonAccounts reader = new PersonAccounts(authority, iris::actorOfRecord);
        store.read(dataset -> new DataTargets(dataset, name -> !name.equals(own) && !name.equals(iris.authorityGraph()))
                        .read(reader))
                .forEach(targets::add);
        return targets;
    }

    private ClaimDecision decide(ListClaim claim, Targets targets, Rulings rulings) {
        String node = lists.claim(claim.key());
        Optional<ListCandidate> decided = decided(node, targets, rulings);
        return decided.isPresent() ? new ClaimDecision.Known(decided.get()) : likeliest(claim, node, targets, rulings);
    }

    private static Optional<ListCandidate> decided(String node, Targets targets, Rulings rulings) {
        return rulings.joined(node).stream()
                .sorted()
                .flatMap(iri -> targets.find(iri).stream())
                .map(target -> new ListCandidate(target, 1, List.of("for: decided by hand")))
                .findFirst();
    }

    private ClaimDecision likeliest(ListClaim claim, String node, Targets targets, Rulings rulings) {
        List<ListCandidate> candidates = targets.near(claim).stream()
                .filter(target -> !rulings.parted(node, target.iri()))
                .flatMap(target -> judge.compare(claim, target).stream())
                .sorted(Comparator.comparingDouble((ListCandidate one) -> -one.confidence())
                        .thenComparing(one -> one.target().iri()))
                .toList();
        if (candidates.isEmpty()) {
            return new ClaimDecision.Fresh(targets.named(claim));
        }
        boolean alone = candidates.size() == 1
                || candidates.get(1).confidence() < SURE
                || candidates.get(0).confidence() == 1;
        return candidates.get(0).confidence() >= SURE && alone
                ? new ClaimDecision.Known(candidates.get(0))
                : new ClaimDecision.Unclear(candidates);
    }
}
