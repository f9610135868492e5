// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import io.github.communique.evaluation.SameGold.Half;
import io.github.communique.identity.KnownPerson;
import io.github.communique.identity.PersonAccount;
import io.github.communique.identity.PersonGroups;
import io.github.communique.identity.PersonJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which names of annotated articles are those of one person, and compares that with what a careful reader holds for one. */
public final class PersonEvaluation {

    private final SameGold gold;
    private final List<Set<String>> found = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** Two persons of whom it is not clear whether they are one, by their names. */
    private record Waiting(Set<String> one, Set<String> other) {

        boolean isOn(Set<String> names) {
            return one.stream().anyMatch(names::contains) && other.stream().anyMatch(names::contains);
        }
    }

    /**
     * An evaluation.
     *
     * @param gold which names are those of one person
     * @param accounts of persons, by the name that the gold has for each
     */
    public PersonEvaluation(SameGold gold, PersonJudge judge, Map<String, List<PersonAccount>> accounts) {
        this.gold = gold;
        Map<String, Set<String>> names = new TreeMap<>();
        Map<String, List<PersonAccount>> persons = new TreeMap<>();
        accounts.forEach((name, told) -> told.forEach(account -> {
            names.computeIfAbsent(account.iri(), any -> new TreeSet<>()).add(name);
            persons.computeIfAbsent(account.iri(), any -> new ArrayList<>()).add(account);
        }));
        List<Set<String>> joined =
                new ArrayList<>(names.keySet().stream().map(Set::of).toList());
        blocks(persons).forEach(block -> {
            PersonGroups groups = new PersonGroups(block, judge, (one, other) -> false, (one, other) -> false);
            joined.addAll(groups.joined());
            groups.waiting()
                    .forEach(pair -> waiting.add(new Waiting(
                            names.get(pair.one().iri()), names.get(pair.other().iri()))));
        });
        joined.forEach(group -> merge(found, names(group, names)));
    }

    private static List<List<KnownPerson>> blocks(Map<String, List<PersonAccount>> persons) {
        List<Set<String>> blocks = new ArrayList<>();
        Stream.of(by(persons, PersonAccount::block), by(persons, PersonAccount::words))
                .flatMap(groups -> groups.values().stream())
                .forEach(group -> merge(blocks, group));
        return blocks.stream()
                .map(block -> block.stream()
                        .map(iri -> new KnownPerson(iri, persons.get(iri)))
                        .toList())
                .toList();
    }

    private static Map<String, Set<String>> by(
            Map<String, List<PersonAccount>> persons, Function<PersonAccount, String> key) {
        Map<String, Set<String>> groups = new TreeMap<>();
        persons.forEach((iri, accounts) -> groups.computeIfAbsent(key.apply(accounts.get(0)), any -> new TreeSet<>())
                .add(iri));
        return groups;
    }

    private static void merge(List<Set<String>> groups, Set<String> group) {
        Set<String> all = new TreeSet<>(group);
        groups.removeIf(other -> other.stream().anyMatch(group::contains) && (all.addAll(other) || true));
        groups.add(all);
    }

    private static Set<String> names(Set<String> persons, Map<String, Set<String>> names) {
        return persons.stream()
                .flatMap(person -> names.get(person).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Over all names. */
    public SameFigures figures() {
        return figures(name -> true);
    }

    /** Over the names of one half. */
    public SameFigures figures(Half half) {
        return figures(name -> gold.half(name) == half);
    }

    private SameFigures figures(Predicate<String> wanted) {
        return SameFigures.of(gold, found, wanted);
    }

    /** How many pairs of persons wait for a decision. */
    public int waiting() {
        return waiting.size();
    }

    /** How many of these are one person. */
    public long waitingRightly() {
        return waiting.stream()
                .filter(pair -> gold.clusters().stream().anyMatch(pair::isOn))
                .count();
    }

    /** Each pair of names that was wrongly joined, or was not and should have been. */
    public List<String> faults() {
        Set<Set<String>> right = SameFigures.pairs(gold.clusters());
        Set<Set<String>> told = SameFigures.pairs(found);
        Stream<String> wrong =
                told.stream().filter(pair -> !right.contains(pair)).map(pair -> fault("wrong", pair));
        Stream<String> missed = right.stream()
                .filter(pair -> !told.contains(pair))
                .map(pair -> fault(waiting.stream().anyMatch(two -> two.isOn(pair)) ? "waits" : "missed", pair));
        return Stream.concat(wrong, missed).sorted().toList();
    }

    private String fault(String what, Set<String> pair) {
        List<String> two = List.copyOf(new TreeSet<>(pair));
        return String.join(
                "\t", what, two.get(0), two.get(1), gold.half(two.get(0)).name());
    }
}
