// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.WordList;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which of the addresses that a page gives itself can be its own: one on its own site, and neither the front page
 * nor a section that the page stands in.
 */
final class OwnAddress {

    private static final Pattern SUBDOMAIN = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition)\\.");
    private static final Pattern ENDING = Pattern.compile("\\.\\w{2,5}$");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:[-_][a-z]{2})?");
    private static final Pattern BARE_WORD = Pattern.compile("/\\p{L}+/?");
    private static final Pattern OF_ARTICLE = Pattern.compile("[\\p{L}\\d]-[\\p{L}\\d][^/]*/?$|\\d{4}");
    /** The machine on which a page was made, which some forget to take out. */
    private static final Pattern OF_OWN_NETWORK =
            Pattern.compile("[^.]+|.*\\.(?:local|localhost|internal|intranet|lan|corp|test|invalid)"
                    + "|(?:127|10)(?:\\.\\d+){3}|(?:192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))(?:\\.\\d+){2}");

    private static final Pattern PART = Pattern.compile("\\d{1,2}");

    private final ParsedPage page;
    private final Set<String> variants = WordList.lines("page-variants.txt").collect(Collectors.toUnmodifiableSet());

    private OwnAddress(ParsedPage page) {
        this.page = page;
    }

    /** The first of the addresses, as the page writes them, that can be its own. */
    static Optional<URI> of(List<String> told, ParsedPage page) {
        OwnAddress own = new OwnAddress(page);
        return told.stream()
                .flatMap(word -> page.resolved(word).stream())
                .map(ArticleAddress::original)
                .filter(own::isPossible)
                .findFirst();
    }

    private boolean isPossible(URI address) {
        boolean here = page.webAddress()
                .map(own -> isSameSite(own, address))
                .orElse(!OF_OWN_NETWORK.matcher(ArticleAddress.host(address)).matches());
        return here
                && !isFront(address)
                && page.addresses().noneMatch(other -> isSectionOf(address, other) || isBareWordBeside(address, other));
    }

    /** Otherwise a page could pass itself off as another medium's article, and take its place. */
    private static boolean isSameSite(URI own, URI told) {
        String here = SUBDOMAIN.matcher(ArticleAddress.host(own)).replaceFirst("");
        String there = SUBDOMAIN.matcher(ArticleAddress.host(told)).replaceFirst("");
        return here.equals(there) || here.endsWith("." + there) || there.endsWith("." + here);
    }

    private boolean isFront(URI address) {
        return address.getQuery() == null
                && segments(address.getPath())
                        .allMatch(word -> variants.contains(word)
                                || LANGUAGE.matcher(word).matches());
    }

    /** Whether the other address goes on where this one ends, and not to a mere part or another form of the same page. */
    private boolean isSectionOf(URI address, URI other) {
        String folder = address.getPath().replaceFirst("/*$", "/");
        return address.getQuery() == null
                && isSameSite(address, other)
                && other.getPath().startsWith(folder)
                && !segments(other.getPath().substring(folder.length())).allMatch(this::isVariant);
    }

    /** Whether it is one bare word, as sections are called, where another address of the page is as long as those of articles. */
    private static boolean isBareWordBeside(URI address, URI other) {
        return address.getQuery() == null
                && isSameSite(address, other)
                && BARE_WORD.matcher(address.getPath()).matches()
                && !BARE_WORD.matcher(other.getPath()).matches()
                && OF_ARTICLE.matcher(other.getPath()).find();
    }

    private boolean isVariant(String word) {
        return variants.contains(word) || PART.matcher(word).matches();
    }

    private static Stream<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> ENDING.matcher(segment).replaceFirst("").toLowerCase(Locale.ROOT));
    }
}
