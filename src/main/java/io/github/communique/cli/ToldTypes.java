// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.happening.Account;
import io.github.communique.join.Joiner;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** As what types articles tell of an event. */
record ToldTypes(String event, Set<String> types) {

    static ToldTypes of(String event, Joiner joiner) {
        return new ToldTypes(
                event,
                joiner.accounts(event).stream().map(Account::type).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether none tells of both as of one type. */
    boolean differ(ToldTypes other) {
        return Collections.disjoint(types, other.types);
    }

    /** Why they cannot be one happening, and what to do. */
    String against(ToldTypes other) {
        return "%s, %s, and one happening has one type; say first which is right: communique correct EVENT --type TYPE --why TEXT"
                .formatted(this, other);
    }

    @Override
    public String toString() {
        return "<%s> is told as %s".formatted(event, String.join(", ", types));
    }
}
