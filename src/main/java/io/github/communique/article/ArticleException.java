// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.io.IOException;

/** A source that cannot be read into an article. */
public final class ArticleException extends IOException {
    private static final long serialVersionUID = 1L;

    public ArticleException(String message) {
        super(message);
    }

    public ArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
