// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import io.github.communique.ontology.HappeningKnowledge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All accounts there are, and which of them tell of one happening. One thread at a time. */
public final class Happenings {

    private final Rules rules;
    private final AccountJudge judge;
    private final AccountIndex index;
    private final Map<String, Set<String>> alike = new HashMap<>();
    private Rulings rulings = new Rulings(List.of());

    /** None yet, to be told apart by some knowledge. */
    public Happenings(HappeningKnowledge knowledge) {
        this(Rules.of(knowledge));
    }

    Happenings(Rules rules) {
        this.rules = rules;
        judge = new AccountJudge(rules);
        index = new AccountIndex(rules);
    }

    /** Takes what was decided by hand in place of what was there. */
    public void follow(Rulings decided) {
        rulings = decided;
    }

    /** Takes an account in. */
    public void add(Account account) {
        index.add(Profile.of(account, rules));
        if (!alike.isEmpty()) {
            String event = account.event();
            alike.remove(event);
            alike(event).stream().filter(alike::containsKey).forEach(other -> alike.get(other)
                    .add(event));
        }
    }

    /** Takes out all that an article tells. */
    public void remove(String article) {
        if (!alike.isEmpty()) {
            events(article).forEach(event -> {
                alike(event).forEach(alike::remove);
                alike.remove(event);
            });
        }
        index.remove(article);
    }

    /** The events that an article tells of. */
    public Set<String> events(String article) {
        return Set.copyOf(index.events(article));
    }

    /** Whether there is an event of this IRI. */
    public boolean knows(String event) {
        return !index.accounts(event).isEmpty();
    }

    /** What articles tell of an event. */
    public List<Account> accounts(String event) {
        return index.accounts(event).stream().map(Profile::account).toList();
    }

    /** All happenings. */
    public List<JoinedEvents> all() {
        return among(index.events());
    }

    /** The happenings of all events that hang together with some of these. */
    public List<JoinedEvents> among(Collection<String> events) {
        List<JoinedEvents> found = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        for (String event : new TreeSet<>(events)) {
            if (knows(event) && !done.contains(event)) {
                Set<String> together = component(event);
                done.addAll(together);
                new Grouping(index, judge, rules, rulings, this::alike)
                        .group(together).stream().map(JoinedEvents::of).forEach(found::add);
            }
        }
        return found;
    }

    /** The events that are alike enough to one, or joined to it by hand. */
    public Set<String> neighbours(String event) {
        Set<String> found = new TreeSet<>(alike(event));
        found.addAll(rulings.joined(event));
        found.removeIf(other -> other.equals(event) || !knows(other));
        return found;
    }

    /** The events that are alike enough to one; found once, and kept up as accounts come and go. */
    private Set<String> alike(String event) {
        return alike.computeIfAbsent(event, one -> {
            Set<String> found = new TreeSet<>();
            for (Profile profile : index.accounts(one)) {
                index.candidates(profile).stream()
                        .filter(other -> judge.score(profile, other) >= rules.threshold())
                        .map(other -> other.account().event())
                        .forEach(found::add);
            }
            found.remove(one);
            return found;
        });
    }

    /** The decision on two events that is the surest, over all that tell of them; none where there is no such event. */
    public Optional<Decision> decision(String one, String other) {
        return index.accounts(one).stream()
                .flatMap(mine -> index.accounts(other).stream().map(theirs -> judge.decide(mine, theirs)))
                .max(Comparator.comparingDouble(Decision::score));
    }

    /** Every comparison that is made of an event. */
    public List<Comparison> comparisons(String event) {
        Comparer comparer = new Comparer(rules);
        return index.accounts(event).stream()
                .flatMap(profile -> index.candidates(profile).stream().map(other -> comparer.compare(profile, other)))
                .toList();
    }

    private Set<String> component(String event) {
        Set<String> together = new TreeSet<>(Set.of(event));
        Deque<String> open = new ArrayDeque<>(together);
        while (!open.isEmpty()) {
            neighbours(open.pop()).stream().filter(together::add).forEach(open::push);
        }
        return together;
    }
}
