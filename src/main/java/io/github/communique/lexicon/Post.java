// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Optional;

/**
 * An office as one person holds it.
 *
 * @param office what it is called, such as {@code Foreign Minister}
 * @param kind the IRI of the kind of office
 * @param party the IRI of the state, organisation or group it acts for
 * @param country the code of that state, if it is one
 * @param from the first year, where known
 * @param until the last year, where it is over
 */
public record Post(
        String office,
        String kind,
        String party,
        Optional<String> country,
        Optional<Integer> from,
        Optional<Integer> until) {

    /** Whether it was held at some time in a year. */
    public boolean holds(int year) {
        return from.map(first -> first <= year).orElse(true)
                && until.map(last -> year <= last).orElse(true);
    }
}
