// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import java.net.URI;

/** Gets documents from the web: all that this house knows of a network. */
public interface Fetcher {

    /**
     * The document at an http(s) address; its source is the address that answered at the end of all redirects.
     *
     * @throws ArticleException where it cannot be had; the message says what, where and what to do
     */
    Document fetch(URI address) throws ArticleException;
}
