// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import io.github.communique.evaluation.SameGold.Half;
import io.github.communique.happening.Account;
import io.github.communique.happening.Comparison;
import io.github.communique.happening.Feature;
import io.github.communique.happening.GraphAccounts;
import io.github.communique.happening.Happenings;
import io.github.communique.happening.JoinedEvents;
import io.github.communique.ontology.Ontology;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** Puts the events of annotated articles together, and compares what comes out with what a careful reader holds for one. */
public final class SameEvaluation {

    private final SameGold gold;
    private final Map<String, Half> halves = new TreeMap<>();
    private final Happenings happenings;
    private final List<Set<String>> found;

    /**
     * An evaluation.
     *
     * @param gold what the reader holds for one
     * @param happenings that know nothing yet
     * @param accounts of events, each under its name in the gold where it has one
     */
    public SameEvaluation(SameGold gold, Happenings happenings, List<Account> accounts) {
        this.gold = gold;
        this.happenings = happenings;
        accounts.forEach(account -> halves.put(account.event(), gold.half(account.event())));
        gold.byEvent().keySet().forEach(event -> halves.put(event, gold.half(event)));
        accounts.forEach(happenings::add);
        found = happenings.all().stream()
                .filter(JoinedEvents::joined)
                .map(happening -> (Set<String>) new TreeSet<>(happening.events()))
                .toList();
    }

    /** Over all events. */
    public SameFigures figures() {
        return SameFigures.of(gold, found, event -> true);
    }

    /** Over the events of one half. */
    public SameFigures figures(Half half) {
        return SameFigures.of(gold, found, event -> halves.get(event) == half);
    }

    /** Every pair that was put together and should not have been, and every one that was not and should have been. */
    public List<String> faults() {
        Set<Set<String>> right = SameFigures.pairs(gold.clusters());
        Set<Set<String>> told = SameFigures.pairs(found);
        told.removeAll(gold.open());
        Stream<String> wrong =
                told.stream().filter(pair -> !right.contains(pair)).map(pair -> fault("wrong", pair));
        Stream<String> missed =
                right.stream().filter(pair -> !told.contains(pair)).map(pair -> fault("missed", pair));
        return Stream.concat(wrong, missed).sorted().toList();
    }

    private String fault(String what, Set<String> pair) {
        List<String> two = List.copyOf(new TreeSet<>(pair));
        String score = happenings
                .decision(two.get(0), two.get(1))
                .map(decision -> "%.2f".formatted(decision.score()))
                .orElse("none");
        return String.join(
                "\t", what, two.get(0), two.get(1), halves.get(two.get(0)).name(), score);
    }

    /** All comparisons that were made, a line each, parted by commas: the events, whether they are one, half, features. */
    public Stream<String> comparisons() {
        Map<String, Set<String>> truth = gold.byEvent();
        String features = Stream.of(Feature.values()).map(Feature::term).collect(Collectors.joining(","));
        Stream<String> lines = new TreeSet<>(halves.keySet())
                .stream()
                        .flatMap(event -> happenings.comparisons(event).stream())
                        .filter(pair ->
                                pair.one().event().compareTo(pair.other().event()) < 0)
                        .filter(pair -> !gold.open()
                                .contains(
                                        Set.of(pair.one().event(), pair.other().event())))
                        .map(pair -> line(pair, truth));
        return Stream.concat(Stream.of("one,other,same,half,other half," + features), lines);
    }

    private String line(Comparison pair, Map<String, Set<String>> truth) {
        String one = pair.one().event();
        String other = pair.other().event();
        boolean same = truth.getOrDefault(one, Set.of()).contains(other);
        Stream<String> head = Stream.of(
                one,
                other,
                same ? "1" : "0",
                halves.get(one).name(),
                halves.get(other).name());
        Stream<String> values = Stream.of(Feature.values())
                .map(feature -> String.valueOf(pair.features().getOrDefault(feature, 0.0)));
        return Stream.concat(head, values).collect(Collectors.joining(","));
    }

    /**
     * What a graph tells of the events of an annotated article, each under the name of the annotated event that it is; those
     * that are none keep their IRI behind the name of the article.
     */
    public static List<Account> aligned(GoldArticle article, List<String> names, Graph graph, Ontology ontology) {
        List<ToldEvent> tellings = new GraphTellings(graph).events(ontology);
        List<Account> accounts = new GraphAccounts(ontology).of(article.id(), graph);
        Map<ToldEvent, String> named = new IdentityHashMap<>();
        Alignment.of(article.events(), tellings, Agreement::ofEvent)
                .forEach(pair -> named.put(pair.found(), names.get(place(article.events(), pair.gold()))));
        return accounts.stream()
                .map(account ->
                        renamed(account, Optional.ofNullable(named.get(tellings.get(accounts.indexOf(account))))))
                .toList();
    }

    private static int place(List<ToldEvent> tellings, ToldEvent one) {
        return (int) tellings.stream().takeWhile(other -> other != one).count();
    }

    private static Account renamed(Account account, Optional<String> name) {
        return account.named(name.orElse(account.article() + " " + account.event()));
    }
}
