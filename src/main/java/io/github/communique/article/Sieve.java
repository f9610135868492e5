// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import io.github.communique.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Takes out of an article the characters that not every RDF syntax can carry: what no XML document may hold, which is
 * nothing that a reader sees. Those that part words become a space.
 */
public final class Sieve {

    private final SortedMap<Integer, Integer> taken = new TreeMap<>();

    /** The article without them. */
    public Article sifted(Article article) {
        return new Article(
                article.address(),
                sifted(article.title()),
                article.publisher().map(this::sifted).filter(name -> !name.isBlank()),
                sifted(article.authors()),
                article.published(),
                article.language().map(this::sifted).filter(tag -> !tag.isBlank()),
                sifted(article.paragraphs()));
    }

    /** What was taken out so far: "2 × U+FFFE, 1 × U+000B"; empty if nothing was. */
    public Optional<String> taken() {
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(taken.entrySet().stream()
                        .map(one -> "%d × U+%04X".formatted(one.getValue(), one.getKey()))
                        .collect(Collectors.joining(", ")));
    }

    private List<String> sifted(List<String> texts) {
        return texts.stream().map(this::sifted).filter(text -> !text.isBlank()).toList();
    }

    private String sifted(String text) {
        if (text.codePoints().allMatch(Sieve::fits)) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (fits(character)) {
                rest.appendCodePoint(character);
            } else {
                taken.merge(character, 1, Integer::sum);
                rest.append(Character.isWhitespace(character) ? " " : "");
            }
        });
        return rest.toString();
    }

    /** Whether it is a character of XML 1.0; a half of a surrogate pair counts as a code point of its own. */
    private static boolean fits(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE
                || character > 0xFFFF;
    }
}
