// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.name;

import io.github.communique.model.Party;

/**
 * A name in a sentence.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param sort how the name stands for its party
 * @param party whom it names
 */
public record Mention(int first, int last, Sort sort, Party party) {

    /** How a name stands for its party. */
    public enum Sort {
        /** The party's own name. */
        NAME,
        /** An adjective or noun of its people, or half of a compound such as "Sino-Russian". */
        DEMONYM,
        /** A seat of government, which may be a place as well. */
        SEAT,
        /** A person's name. */
        PERSON
    }

    /** Whether a token is part of it. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** Whether it names a state, an organisation or a group. */
    public boolean isNation() {
        return !party.isPerson();
    }
}
