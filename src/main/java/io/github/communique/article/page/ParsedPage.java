// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.Document;
import io.github.communique.article.Encoding;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A parsed page.
 *
 * @param html the page
 * @param source where it came from
 * @param linkedData the articles that it describes in JSON-LD, its own first
 * @param today the day on which it is read
 */
record ParsedPage(org.jsoup.nodes.Document html, URI source, List<JsonObject> linkedData, LocalDate today) {

    private static final Pattern LINK =
            Pattern.compile("(?s)\\S*[/.?]\\S*|\\.{0,2}/.*|\\S*\\?[\\w-]+=.*|(?i)https?://.*");

    private static final String HEADLINE = "headline";

    static ParsedPage of(Document document, LocalDate today) {
        String base = ArticleAddress.web(document.source().toString())
                .map(URI::toString)
                .orElse("");
        org.jsoup.nodes.Document html = Jsoup.parse(Encoding.decode(document), base);
        ParsedPage page = new ParsedPage(html, document.source(), List.of(), today);
        return new ParsedPage(html, document.source(), page.ownFirst(LinkedData.articles(html)), today);
    }

    /** Pages describe the articles that they lead to as well: the one with an address or the headline of this page is its own. */
    private List<JsonObject> ownFirst(List<JsonObject> articles) {
        Stream<URI> canonical = html.select("link[rel~=(?i)\\bcanonical\\b]").eachAttr("href").stream()
                .flatMap(link -> resolved(link).stream());
        Set<String> own =
                Stream.concat(canonical, addresses()).map(ParsedPage::place).collect(Collectors.toSet());
        List<String> titles = html.select("h1, title").eachText().stream()
                .map(ParsedPage::bare)
                .toList();
        return articles.stream()
                .filter(article -> own.isEmpty() || !isOfAnother(article, own, titles))
                .sorted(Comparator.comparing((JsonObject article) ->
                                described(article).map(ParsedPage::place).noneMatch(own::contains))
                        .thenComparing(article -> !isCalled(article, titles)))
                .toList();
    }

    private boolean isOfAnother(JsonObject article, Set<String> own, List<String> titles) {
        List<String> told = described(article)
                .map(ParsedPage::place)
                .filter(place -> place.contains("/"))
                .toList();
        return !told.isEmpty()
                && told.stream().noneMatch(own::contains)
                && article.containsKey(HEADLINE)
                && !isCalled(article, titles);
    }

    /** Whether its headline is one that the page shows, or the beginning of it. */
    private static boolean isCalled(JsonObject article, List<String> titles) {
        return JsonLdRule.strings(article.get(HEADLINE)).map(ParsedPage::bare).anyMatch(told -> titles.stream()
                .anyMatch(title -> title.contains(told) || told.contains(title)));
    }

    private static String bare(String headline) {
        return headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private Stream<URI> described(JsonObject article) {
        return Stream.of("url", "mainEntityOfPage", "@id")
                .map(article::get)
                .flatMap(JsonLdRule::strings)
                .flatMap(word -> resolved(word).stream())
                .map(ArticleAddress::original);
    }

    private static String place(URI address) {
        return address.toString().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    }

    /** Its address on the web, if it was read from there or from a copy of it. */
    Optional<URI> webAddress() {
        return ArticleAddress.web(source.toString()).map(ArticleAddress::original);
    }

    /** The addresses that it came from or gives itself beside a canonical one. */
    Stream<URI> addresses() {
        Stream<String> graph = html.select("meta[property=og:url]").eachAttr("content").stream();
        Stream<URI> told = graph.flatMap(word -> resolved(word).stream()).map(ArticleAddress::original);
        Stream<URI> described = linkedData.stream().limit(1).flatMap(this::described);
        return Stream.of(webAddress().stream(), told, described).flatMap(addresses -> addresses);
    }

    /** All that is shown on it, the article and what stands around. */
    String shown() {
        return html.body().text();
    }

    /** Whether it says of its article that not everybody may read it. */
    boolean isForSubscribers() {
        return linkedData.stream()
                .limit(1)
                .map(article -> String.valueOf(article.get("isAccessibleForFree")))
                .anyMatch(free -> free.replace("\"", "").equalsIgnoreCase("false"));
    }

    /** Where a link of the page leads; a word alone, as some pages write in place of an address, is none. */
    Optional<URI> resolved(String link) {
        return LINK.matcher(link.strip()).matches() ? ArticleAddress.resolved(html.baseUri(), link) : Optional.empty();
    }
}
