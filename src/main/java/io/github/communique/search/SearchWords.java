// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader searches for, as it was understood, and what was found.
 *
 * @param terms all of which must be told of an event
 * @param instead words that were taken for others, as nothing is told of those, by what was written
 * @param untold words of which nothing tells, though nothing is spelt nearly so either
 * @param found the reports of events that tell of all
 */
public record SearchWords(
        List<SearchTerm> terms, Map<String, String> instead, List<String> untold, Set<FoundReport> found) {

    /** Copies what it is given. */
    public SearchWords {
        terms = List.copyOf(terms);
        instead = Map.copyOf(instead);
        untold = List.copyOf(untold);
        found = Set.copyOf(found);
    }

    /** As {@code text:query} takes it behind {@code dip:words}; empty if there is no word in it. */
    public String wording() {
        return wording(terms);
    }

    static String wording(List<SearchTerm> terms) {
        return terms.stream().map(SearchTerm::wording).collect(Collectors.joining(" AND "));
    }
}
