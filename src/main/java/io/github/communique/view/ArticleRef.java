// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import java.util.List;

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

    /** By how many outlets some articles were published. */
    public static int outlets(List<ArticleRef> articles) {
        return (int) articles.stream().map(ArticleRef::outlet).distinct().count();
    }

    /** Who published it, by name; of one that does not tell, where it stands on the web. */
    public String outlet() {
        String host = url.matches("https?://.*")
                ? url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "")
                : "";
        return !publisher.isEmpty() ? publisher : host.isEmpty() ? "an article" : host;
    }
}
