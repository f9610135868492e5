// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * What a page tells of itself. For each fact the rules are asked in order, and the first that tells something usable wins:
 * JSON-LD, OpenGraph, itemprop, meta, time, the address, the byline, the headings.
 */
final class Metadata {

    private static final List<Rule> RULES = List.of(
            TableRule.named("markup"),
            new JsonLdRule(),
            TableRule.named("opengraph"),
            TableRule.named("itemprop"),
            TableRule.named("meta"),
            TableRule.named("time"),
            new AddressRule(),
            TableRule.named("byline"),
            TableRule.named("heading"),
            TableRule.named("updated"));

    private final ParsedPage page;
    private final Map<String, String> rules = new TreeMap<>();

    Metadata(ParsedPage page) {
        this.page = page;
    }

    Optional<String> title() {
        return first(Fact.TITLE, Usable::text);
    }

    Optional<String> publisher() {
        return first(Fact.PUBLISHER, Usable::name);
    }

    List<String> authors() {
        return first(Fact.AUTHORS, Usable::people).orElse(List.of());
    }

    Optional<LocalDate> published() {
        return first(Fact.PUBLISHED, Usable::day);
    }

    Optional<URI> address() {
        return first(Fact.ADDRESS, OwnAddress::of);
    }

    Optional<String> language() {
        return first(Fact.LANGUAGE, Usable::language);
    }

    /** Fact → rule, for the facts asked for so far. */
    Map<String, String> provenance() {
        return Map.copyOf(rules);
    }

    private <T> Optional<T> first(Fact fact, BiFunction<List<String>, ParsedPage, Optional<T>> usable) {
        for (Rule rule : RULES) {
            Optional<T> value = rule.tell(fact, page).stream()
                    .flatMap(words -> usable.apply(words, page).stream())
                    .findFirst();
            if (value.isPresent()) {
                rules.put(fact.label(), rule.name());
                return value;
            }
        }
        return Optional.empty();
    }
}
