// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

/**
 * The article that reports an event; what it does not tell of itself is empty.
 *
 * @param iri of the article
 * @param url where it was read
 * @param title its headline
 * @param publisher the outlet
 * @param date of publication
 */
public record ArticleRef(String iri, String url, String title, String publisher, String date) {

    static final ArticleRef UNKNOWN = new ArticleRef("", "", "", "", "");

    /** Who published it, by name; of one that does not tell, where it stands. */
    public String outlet() {
        String host = url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
        return !publisher.isEmpty() ? publisher : host.isEmpty() ? "an article" : host;
    }
}
