// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

/**
 * What a server told of the version of a document that was had last, so that it need not send the same again.
 *
 * @param tag its ETag; empty if none was told
 * @param modified its Last-Modified; empty if none was told
 */
public record Seen(String tag, String modified) {

    /** That a document was never had. */
    public static final Seen NEVER = new Seen("", "");
}
