// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.List;

/**
 * A word, name or phrase that is searched for.
 *
 * @param words as they are compared
 * @param wording in Lucene's query language
 * @param records of the authority that are so called
 * @param several whether it is of more than one word
 */
public record SearchTerm(String words, String wording, List<String> records, boolean several) {

    /** Copies the list. */
    public SearchTerm {
        records = List.copyOf(records);
    }
}
