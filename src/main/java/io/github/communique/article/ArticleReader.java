// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

/** Reads one kind of document into an article. */
public interface ArticleReader {

    /**
     * The article in a document, with the rule that found each of its facts.
     *
     * @throws ArticleException where the document holds no readable article; the message says what, where and what to do
     */
    ArticleReading read(Document document) throws ArticleException;
}
