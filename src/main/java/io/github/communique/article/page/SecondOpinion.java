// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Another reader of pages, asked in case ours looked in the wrong place. */
final class SecondOpinion {

    /** Its time grows with the square of the elements: no news page has as many, and one made to be slow is not asked about. */
    private static final int MOST_ELEMENTS = 15_000;

    private static final String ANYWHERE = "http://page.invalid/";

    private SecondOpinion() {}

    /** What Readability4J takes for the text; empty where it finds none or fails on the page. */
    static Optional<Element> of(Document page) {
        if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
            return Optional.empty();
        }
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
