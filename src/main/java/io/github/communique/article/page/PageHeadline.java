// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the name of the site off a headline: "Talks open in Oslo | The Example" is "Talks open in Oslo". */
final class PageHeadline {

    private static final Pattern LAST = Pattern.compile("^(.+?)\\s+(?:[|–—•·»]|::?|-{1,2})\\s+([^|–—•·»]+?)$");
    private static final Pattern FIRST = Pattern.compile("^([^|–—•·»:]+?)\\s*(?:\\s(?:[|–—•·»]|--?|::)|:)\\s+(.+)$");

    private final Set<String> siteNames;

    PageHeadline(ParsedPage page, Optional<String> publisher) {
        Stream<String> told =
                page
                        .html()
                        .select("meta[property=og:site_name], meta[name=application-name]")
                        .eachAttr("content")
                        .stream();
        Stream<String> host = page.webAddress().map(URI::getHost).stream().flatMap(PageHeadline::hostNames);
        siteNames = Stream.of(publisher.stream(), told, host)
                .flatMap(names -> names)
                .map(PageHeadline::bare)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    String tidy(String title) {
        Matcher last = LAST.matcher(title);
        if (last.matches() && siteNames.contains(bare(last.group(2)))) {
            return tidy(last.group(1));
        }
        Matcher first = FIRST.matcher(title);
        return first.matches() && siteNames.contains(bare(first.group(1))) ? first.group(2) : title;
    }

    private static Stream<String> hostNames(String host) {
        String bare = host.replaceFirst("^www\\.", "");
        return Stream.of(bare, bare.replaceFirst("\\..*", ""));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
