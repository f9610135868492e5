// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Instrument;

/** What tells one instrument from another: its name, and the article where that is no proper name ("a memorandum"). */
final class InstrumentKey {

    private InstrumentKey() {}

    static String of(Article article, Instrument instrument) {
        String slug = Slug.of(instrument.name());
        return proper(instrument)
                ? slug
                : slug + "-" + ShortDigest.of(article.address().toString());
    }

    /** Whether it is named by more than common nouns. */
    static boolean proper(Instrument instrument) {
        return instrument.name().codePoints().anyMatch(sign -> Character.isUpperCase(sign) || Character.isDigit(sign));
    }
}
