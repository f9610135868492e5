// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Locale;

/** How the holder of an office stands in diplomacy, highest first; each is an individual of {@code dip:Rank}. */
public enum Rank {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    HEAD_OF_ORGANISATION,
    ROYAL,
    MINISTER,
    ENVOY,
    DIPLOMAT,
    OFFICIAL,
    LEGISLATOR,
    MILITARY,
    SPOKESPERSON;

    /** The rank of a term such as {@code HeadOfState}. */
    static Rank of(String term) {
        return valueOf(term.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }
}
