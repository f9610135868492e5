// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.happening.Ruling;
import io.github.communique.happening.Rulings;
import io.github.communique.identity.KnownPerson;
import io.github.communique.identity.PersonAccount;
import io.github.communique.identity.PersonGroups;
import io.github.communique.identity.PersonJudge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All persons of whom the graphs of a store tell, in blocks of those of whom one may be the other. */
final class PersonRegister {

    private final PersonJudge judge;
    private final Map<String, List<PersonAccount>> byGraph = new HashMap<>();
    private final Map<String, List<PersonAccount>> byPerson = new HashMap<>();
    private final Map<String, Set<String>> blocks = new TreeMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();
    private List<Ruling> rulings = List.of();
    private Rulings decided = new Rulings(List.of());

    PersonRegister(PersonJudge judge) {
        this.judge = judge;
    }

    /** Takes what a graph tells in place of what it told before; the blocks that this touches. */
    Set<String> take(String graph, List<PersonAccount> accounts) {
        Set<String> touched = new TreeSet<>();
        for (PersonAccount old : byGraph.getOrDefault(graph, List.of())) {
            touched.add(old.block());
            touched.addAll(blocksOf(words.get(old.words())));
            List<PersonAccount> others = byPerson.get(old.iri());
            others.remove(old);
            if (others.stream().noneMatch(other -> other.block().equals(old.block()))) {
                blocks.get(old.block()).remove(old.iri());
            }
            if (others.stream().noneMatch(other -> other.words().equals(old.words()))) {
                words.get(old.words()).remove(old.iri());
            }
            if (others.isEmpty()) {
                byPerson.remove(old.iri());
            }
        }
        byGraph.put(graph, accounts);
        for (PersonAccount account : accounts) {
            touched.add(account.block());
            byPerson.computeIfAbsent(account.iri(), any -> new ArrayList<>()).add(account);
            blocks.computeIfAbsent(account.block(), any -> new TreeSet<>()).add(account.iri());
            words.computeIfAbsent(account.words(), any -> new TreeSet<>()).add(account.iri());
        }
        return touched;
    }

    void follow(List<Ruling> all) {
        rulings = List.copyOf(all);
        decided = new Rulings(rulings);
    }

    /** What was decided by hand on persons. */
    List<Ruling> rulings() {
        return rulings;
    }

    Optional<KnownPerson> person(String iri) {
        return Optional.ofNullable(byPerson.get(iri)).map(accounts -> new KnownPerson(iri, accounts));
    }

    /** The blocks of persons. */
    Set<String> blocksOf(Collection<String> persons) {
        return persons.stream()
                .flatMap(iri -> byPerson.getOrDefault(iri, List.of()).stream())
                .map(PersonAccount::block)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> blocks() {
        return blocks.keySet();
    }

    /** Who is one among the persons of some blocks, and of those that hang together with them. */
    List<PersonGroups> groups(Collection<String> wanted) {
        List<PersonGroups> groups = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        for (String block : wanted) {
            Set<String> linked = linked(block);
            if (done.addAll(linked)) {
                groups.add(new PersonGroups(
                        persons(linked),
                        judge,
                        (one, other) -> decided.joined(one).contains(other),
                        decided::parted));
            }
        }
        return groups;
    }

    /** The persons of some blocks, and of those that hang together with them. */
    Set<String> members(Collection<String> wanted) {
        return wanted.stream()
                .flatMap(block -> linked(block).stream())
                .flatMap(block -> blocks.getOrDefault(block, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<KnownPerson> persons(Set<String> linked) {
        return linked.stream()
                .flatMap(block -> blocks.getOrDefault(block, Set.of()).stream())
                .distinct()
                .flatMap(iri -> person(iri).stream())
                .toList();
    }

    /** The blocks that share a person with one by what somebody decided, or by names whose words are turned. */
    private Set<String> linked(String block) {
        Set<String> found = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(block));
        while (!next.isEmpty()) {
            String at = next.pop();
            if (found.add(at)) {
                blocks.getOrDefault(at, Set.of()).forEach(iri -> {
                    next.addAll(blocksOf(decided.joined(iri)));
                    next.addAll(blocksOf(ofSameWords(iri)));
                });
            }
        }
        return found;
    }

    private Set<String> ofSameWords(String iri) {
        return byPerson.getOrDefault(iri, List.of()).stream()
                .flatMap(account -> words.get(account.words()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
