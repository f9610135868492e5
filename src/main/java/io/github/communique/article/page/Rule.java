// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.List;

/** One way in which pages tell of themselves. */
interface Rule {

    /** The name that provenance gives to what this rule found. */
    String name();

    /** The page's own words for a fact, one list a place where they stand, the best first; empty where this rule finds none. */
    List<List<String>> tell(Fact fact, ParsedPage page);
}
