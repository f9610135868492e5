// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import io.github.communique.identity.PersonFinding.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which of some persons are one. Persons are joined only if no two among them are known to be two: a name that fits two
 * others joins neither, and waits.
 */
public final class PersonGroups {

    /** Two persons, and what is thought of them. */
    public record Pair(KnownPerson one, KnownPerson other, PersonFinding finding) {

        /** Whether it is on these two. */
        public boolean isOn(String some, String more) {
            return one.iri().equals(some) && other.iri().equals(more)
                    || one.iri().equals(more) && other.iri().equals(some);
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Set<String>> groups;
    private final BiPredicate<String, String> parted;

    /**
     * Groups persons.
     *
     * @param joined whether somebody decided that two are one
     * @param parted whether somebody decided that two are two
     */
    public PersonGroups(
            List<KnownPerson> persons,
            PersonJudge judge,
            BiPredicate<String, String> joined,
            BiPredicate<String, String> parted) {
        this.parted = parted;
        for (int one = 0; one < persons.size(); one++) {
            for (int other = one + 1; other < persons.size(); other++) {
                Pair pair = new Pair(
                        persons.get(one), persons.get(other), judge.compare(persons.get(one), persons.get(other)));
                if (pair.finding().verdict() != Verdict.TWO
                        || joined.test(pair.one().iri(), pair.other().iri())) {
                    pairs.add(pair);
                }
            }
        }
        groups = groups(joined);
    }

    /** Those that are one, each of two or more. */
    public List<Set<String>> joined() {
        return groups;
    }

    /** Those on which a person has to decide. */
    public List<Pair> waiting() {
        return pairs.stream()
                .filter(pair -> !apart(pair))
                .filter(pair -> groups.stream().noneMatch(group -> holds(group, pair)))
                .toList();
    }

    /** What is thought of two persons; nothing where their names are those of two. */
    public Stream<Pair> pairs(String one, String other) {
        return pairs.stream().filter(pair -> pair.isOn(one, other));
    }

    private List<Set<String>> groups(BiPredicate<String, String> joined) {
        List<Pair> decided = pairs.stream()
                .filter(pair -> joined.test(pair.one().iri(), pair.other().iri()))
                .toList();
        List<Pair> sure = pairs.stream()
                .filter(pair -> decided.contains(pair) || pair.finding().verdict() == Verdict.ONE && !apart(pair))
                .toList();
        return linked(sure).stream()
                .flatMap(group -> coherent(group, decided)
                        ? Stream.of(group)
                        : linked(decided.stream()
                                        .filter(pair -> holds(group, pair))
                                        .toList())
                                .stream())
                .toList();
    }

    /** Whether none of a group are two; those whom somebody decided to join do not count against it. */
    private boolean coherent(Set<String> group, List<Pair> decided) {
        List<String> all = List.copyOf(group);
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                String some = all.get(one);
                String more = all.get(other);
                boolean known = pairs(some, more).anyMatch(pair -> !apart(pair));
                if (!known && decided.stream().noneMatch(pair -> pair.isOn(some, more))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean apart(Pair pair) {
        return parted.test(pair.one().iri(), pair.other().iri());
    }

    private static boolean holds(Set<String> group, Pair pair) {
        return group.containsAll(Set.of(pair.one().iri(), pair.other().iri()));
    }

    private static List<Set<String>> linked(Collection<Pair> links) {
        List<Set<String>> groups = new ArrayList<>();
        for (Pair link : links) {
            Set<String> group =
                    new TreeSet<>(Set.of(link.one().iri(), link.other().iri()));
            groups.removeIf(known -> {
                boolean meets = known.contains(link.one().iri())
                        || known.contains(link.other().iri());
                return meets && group.addAll(known) | meets;
            });
            groups.add(group);
        }
        return groups;
    }
}
