// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Locale;

/** What a word beside an office does to it; each is an individual of {@code dip:Modification}. */
public enum Modifier {
    /** One below: deputy, vice, assistant. */
    DEPUTY,
    /** No more in office: former, ex, then. */
    FORMER,
    /** For the time being: acting, interim, caretaker. */
    INTERIM,
    /** Not yet in office: elect, designate, incoming. */
    ELECT,
    /** First among holders or for the whole: chief, senior, special. */
    SENIOR;

    /** The modifier of a term such as {@code Deputy}. */
    static Modifier of(String term) {
        return valueOf(term.toUpperCase(Locale.ROOT));
    }
}
