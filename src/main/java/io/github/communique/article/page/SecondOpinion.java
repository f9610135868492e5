// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Another reader of pages, asked in case ours looked in the wrong place. */
final class SecondOpinion {

    private static final String ANYWHERE = "http://page.invalid/";

    private SecondOpinion() {}

    /** What Readability4J takes for the text; empty where it finds none or fails on the page. */
    static Optional<Element> of(Document page) {
        try {
            // it rewrites the page that it reads, and resolves links against an address that it must have
            String address = page.location().isEmpty() ? ANYWHERE : page.location();
            Document copy = page.clone();
            copy.setBaseUri(address);
            return Optional.ofNullable(new Readability4J(address, copy).parse().getArticleContent());
        } catch (RuntimeException confused) {
            return Optional.empty();
        }
    }
}
