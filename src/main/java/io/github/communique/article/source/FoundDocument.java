// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.Document;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that is known of but not yet opened.
 *
 * @param source its name for messages
 * @param supply opens it
 * @param day the day of publication as the place that led here tells it, where told
 */
record FoundDocument(String source, Supply supply, Optional<LocalDate> day) {

    /** Opens a document. */
    interface Supply {
        Document open() throws IOException;
    }

    FoundDocument(String source, Supply supply) {
        this(source, supply, Optional.empty());
    }

    /** A lead to something that could not be reached at all. */
    static FoundDocument lost(String source, IOException why) {
        return new FoundDocument(source, () -> {
            throw why;
        });
    }
}
