// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleReading;

/** What came of one document: an article, or a refusal that says why. */
public sealed interface Outcome {

    /** The document as the user knows it: a file, an address, a place in a feed or web archive. */
    String source();

    /** An article was read. */
    record Found(String source, ArticleReading reading) implements Outcome {}

    /** No article could be read; {@code why} says what is wrong, where, and what to do. */
    record Refused(String source, String why) implements Outcome {}
}
