// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells one article from another, as the last part of its IRI: host and last words of its address, then a digest
 * of the whole address. Title and date have no part in it, for they may be corrected.
 */
final class ArticleKey {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern WWW = Pattern.compile("^www\\.");

    private ArticleKey() {}

    static String of(Article article) {
        URI address = article.address();
        String words = Slug.start(host(address) + " " + lastWords(address));
        String digest = ShortDigest.of(address.toString());
        return words.isEmpty() ? digest : words + "-" + digest;
    }

    private static String host(URI address) {
        return Optional.ofNullable(address.getRawAuthority()) // which is there for a host with an underscore too
                .map(authority -> PORT.matcher(authority).replaceFirst(""))
                .map(host -> WWW.matcher(host).replaceFirst(""))
                .orElse("");
    }

    private static String lastWords(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse(address.getSchemeSpecificPart());
        return Arrays.stream(path.split("[/:]"))
                .filter(part -> !part.isBlank())
                .reduce((before, last) -> last)
                .map(last -> ENDING.matcher(last).replaceFirst(""))
                .orElse("");
    }
}
