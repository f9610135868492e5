// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import io.github.communique.model.Article;
import java.io.IOException;

/** Reads one kind of document into an article. */
public interface ArticleReader {

    /**
     * The article in a document.
     *
     * @throws ArticleException where the document holds no readable article; the message says what, where and what to do
     */
    Article read(Document document) throws IOException;
}
