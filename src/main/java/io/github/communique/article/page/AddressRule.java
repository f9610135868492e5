// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the day that many addresses hold, as in {@code /2021/03/22/} or {@code /2021-03-22-}. */
final class AddressRule implements Rule {

    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})([/._-]?)(0?[1-9]|1[0-2]|[a-z]{3})\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");

    @Override
    public String name() {
        return "url-date";
    }

    @Override
    public List<List<String>> tell(Fact fact, ParsedPage page) {
        if (fact != Fact.PUBLISHED) {
            return List.of();
        }
        Stream<String> canonical = page.html().select("link[rel~=(?i)\\bcanonical\\b]").eachAttr("abs:href").stream();
        Stream<String> graph = page.html().select("meta[property=og:url]").eachAttr("content").stream();
        Stream<String> own = page.webAddress().map(URI::toString).stream();
        return Stream.of(own, canonical, graph)
                .flatMap(addresses -> addresses)
                .map(AddressRule::day)
                .flatMap(Optional::stream)
                .map(List::of)
                .toList();
    }

    private static Optional<String> day(String address) {
        Matcher match = DAY.matcher(address);
        if (!match.find()) {
            return Optional.empty();
        }
        boolean inWords = Character.isLetter(match.group(3).charAt(0));
        boolean compact = match.group(2).isEmpty() && match.group().length() != 8;
        String numbers = match.group(1) + "-" + match.group(3) + "-" + match.group(4);
        String words = match.group(4) + " " + match.group(3) + " " + match.group(1);
        return compact ? Optional.empty() : Optional.of(inWords ? words : numbers);
    }
}
