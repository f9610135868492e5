// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.ArticleAddress;
import io.github.communique.model.Article;
import io.github.communique.rdf.Iris;
import io.github.communique.store.StoreBase;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands how a user names an article: by its IRI here, its document, or the address it was published at. */
final class ArticleName {

    private static final Pattern HERE = Pattern.compile("(?:id|doc)/([a-z]+)/.+");

    private ArticleName() {}

    /** The name of its graph; empty if it is neither an IRI of an article here nor an address. */
    static Optional<String> graph(String told, Iris iris) {
        String name = here(told, iris);
        String thing = iris.base() + "id/article/";
        if (name.startsWith(thing)) {
            return Optional.of(iris.base() + "doc/article/" + name.substring(thing.length()));
        }
        if (name.startsWith(iris.base())) {
            return Optional.empty();
        }
        Optional<URI> address = name.startsWith("urn:") ? Optional.of(URI.create(name)) : ArticleAddress.web(name);
        return address.map(ArticleName::article).map(iris::articleGraph);
    }

    /** What an IRI of this site is one of, such as {@code event}; empty if it is none. */
    static Optional<String> kind(String told, Iris iris) {
        String name = here(told, iris);
        Matcher here = HERE.matcher(
                name.startsWith(iris.base()) ? name.substring(iris.base().length()) : "");
        return here.matches() ? Optional.of(here.group(1)) : Optional.empty();
    }

    /** The IRI of what has a page here, whatever the port that it was read on; other sites have addresses that look alike. */
    private static String here(String told, Iris iris) {
        boolean own = told.startsWith(iris.base())
                || ArticleAddress.web(told)
                        .map(URI::getHost)
                        .filter(host -> host.equals(URI.create(iris.base()).getHost()) || isThisMachine(host))
                        .isPresent();
        return own ? ThingName.iri(told, iris) : told;
    }

    private static boolean isThisMachine(String host) {
        return new StoreBase("http://" + host + "/").isLocal();
    }

    private static Article article(URI address) {
        return new Article(address, "", Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
