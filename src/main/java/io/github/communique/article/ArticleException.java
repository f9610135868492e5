// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.io.IOException;
import java.util.Optional;

/** A source that cannot be read into an article, or is none. */
public final class ArticleException extends IOException {
    private static final long serialVersionUID = 1L;

    private final SetAside reason;

    /** A source that is broken or cannot be reached. */
    public ArticleException(String message) {
        super(message);
        this.reason = null;
    }

    /** A source that is broken or cannot be reached. */
    public ArticleException(String message, Throwable cause) {
        super(message, cause);
        this.reason = null;
    }

    /** A source that is sound, but no article to be read here. */
    public ArticleException(SetAside reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why it is set aside; empty where it failed. */
    public Optional<SetAside> setAside() {
        return Optional.ofNullable(reason);
    }
}
