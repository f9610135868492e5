// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Reads what a page tells in JSON-LD of its article. */
final class JsonLdRule implements Rule {

    @Override
    public String name() {
        return "json-ld";
    }

    @Override
    public List<List<String>> tell(Fact fact, ParsedPage page) {
        return members(fact).stream()
                .map(member -> told(page, member))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<String> members(Fact fact) {
        return switch (fact) {
            case TITLE -> List.of("headline", "name");
            case PUBLISHER -> List.of("publisher", "sourceOrganization");
            case AUTHORS -> List.of("author", "creator");
            case PUBLISHED -> List.of("datePublished", "dateCreated");
            case ADDRESS -> List.of("url", "mainEntityOfPage");
            case LANGUAGE -> List.of("inLanguage");
        };
    }

    /** The words of the first described article: others on the page are teasers. */
    private static List<String> told(ParsedPage page, String member) {
        return page.linkedData().stream()
                .limit(1)
                .flatMap(article -> strings(article.get(member)))
                .map(words ->
                        Spacing.plain(Parser.unescapeEntities(words, false)).strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The texts in a value: itself, also a number, those of a list, or the name (else the address) of what it describes. */
    static Stream<String> strings(JsonValue value) {
        if (value instanceof JsonString string) {
            return Stream.of(string.getString());
        }
        if (value instanceof JsonNumber number) {
            return Stream.of(number.toString());
        }
        if (value instanceof JsonArray array) {
            return array.stream().flatMap(JsonLdRule::strings);
        }
        return value instanceof JsonObject object
                ? Stream.of("name", "@value", "url", "@id")
                        .filter(object::containsKey)
                        .limit(1)
                        .flatMap(name -> strings(object.get(name)))
                : Stream.empty();
    }
}
