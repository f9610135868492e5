// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All accounts, filed so that those which may tell of the same are found without looking at the others. */
final class AccountIndex {

    private final Rules rules;
    private final Map<ComparisonBlock, List<Profile>> blocks = new HashMap<>();
    private final Map<String, Map<String, Profile>> byEvent = new HashMap<>();
    private final Map<String, Set<String>> byArticle = new HashMap<>();

    AccountIndex(Rules rules) {
        this.rules = rules;
    }

    void add(Profile profile) {
        Account account = profile.account();
        byEvent.computeIfAbsent(account.event(), event -> new TreeMap<>()).put(account.article(), profile);
        byArticle.computeIfAbsent(account.article(), article -> new HashSet<>()).add(account.event());
        ComparisonBlock.of(profile).forEach(block -> blocks.computeIfAbsent(block, key -> new ArrayList<>())
                .add(profile));
    }

    /** Takes out what an article tells. */
    void remove(String article) {
        for (String event : Optional.ofNullable(byArticle.remove(article)).orElse(Set.of())) {
            Map<String, Profile> accounts = byEvent.get(event);
            Profile gone = accounts.remove(article);
            if (accounts.isEmpty()) {
                byEvent.remove(event);
            }
            ComparisonBlock.of(gone).forEach(block -> blocks.get(block).removeIf(other -> other == gone));
        }
    }

    /** The events that an article tells of. */
    Set<String> events(String article) {
        return byArticle.getOrDefault(article, Set.of());
    }

    /** All events. */
    Set<String> events() {
        return byEvent.keySet();
    }

    /** What the articles tell of an event; none where there is no such event. */
    Collection<Profile> accounts(String event) {
        return byEvent.getOrDefault(event, Map.of()).values();
    }

    /** Those of other articles that may tell of the same as one. */
    List<Profile> candidates(Profile profile) {
        Set<Profile> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Profile> found = new ArrayList<>();
        for (ComparisonBlock block : ComparisonBlock.comparedWith(profile)) {
            for (Profile other : blocks.getOrDefault(block, List.of())) {
                if (mayBe(profile, other) && seen.add(other)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private boolean mayBe(Profile one, Profile other) {
        return one.span().near(other.span(), rules.window())
                && !one.account().article().equals(other.account().article());
    }
}
