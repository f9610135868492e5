// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleReading;
import io.github.communique.article.RefusalReason;
import java.util.List;

/** What came of one document: an article, or a refusal that says why. */
public sealed interface Outcome {

    /** The document as the user knows it: a file, an address, a place in a feed or web archive. */
    String source();

    /** An article was read; the notes tell what had to be mended in it. */
    record Found(String source, ArticleReading reading, List<String> notes) implements Outcome {
        public Found {
            notes = List.copyOf(notes);
        }
    }

    /** A file in a folder is of a kind that is not read there. */
    record PassedOver(String source) implements Outcome {}

    /**
     * No article could be read.
     *
     * @param source the document
     * @param reason the kind of what is wrong
     * @param why what is wrong, where, and what to do
     */
    record Refused(String source, RefusalReason reason, String why) implements Outcome {}
}
