// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.io.IOException;

/** A source that cannot be read into an article, or is none. */
public final class ArticleException extends IOException {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    /**
     * A source that gives no article.
     *
     * @param message what is wrong, where, and what to do
     */
    public ArticleException(RefusalReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The same, and what led to it. */
    public ArticleException(RefusalReason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why there is no article. */
    public RefusalReason reason() {
        return reason;
    }
}
