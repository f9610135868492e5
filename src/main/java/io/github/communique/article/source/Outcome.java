// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleReading;
import io.github.communique.article.SetAside;
import java.util.List;
import java.util.Optional;

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
     * @param aside why it is set aside; empty where it failed
     * @param why what is wrong, where, and what to do
     */
    record Refused(String source, Optional<SetAside> aside, String why) implements Outcome {

        /** A document that failed. */
        public Refused(String source, String why) {
            this(source, Optional.empty(), why);
        }
    }
}
