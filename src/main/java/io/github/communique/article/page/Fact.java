// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.Locale;

/** What a page may tell of itself. */
enum Fact {
    TITLE,
    PUBLISHER,
    AUTHORS,
    PUBLISHED,
    ADDRESS,
    LANGUAGE;

    /** The name used in provenance and in the table of rules. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
