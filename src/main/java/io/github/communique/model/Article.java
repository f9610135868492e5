// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article: its text without boilerplate and what it tells of itself.
 *
 * @param address where it is published (its canonical URL), or a stable URN where it has none
 * @param title the headline; may be empty
 * @param publisher the medium, where told
 * @param authors the bylines, in order
 * @param published the day of publication, where told
 * @param language the BCP 47 tag of its language, where told
 * @param paragraphs the text, one string a paragraph, none blank
 */
public record Article(
        URI address,
        String title,
        Optional<String> publisher,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> language,
        List<String> paragraphs) {

    /** What stands between title and paragraphs in {@link #text()}. */
    public static final String BREAK = "\n\n";

    public Article {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(title, "title");
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text that evidence offsets count in: the title, then each paragraph, joined by {@link #BREAK}. */
    public String text() {
        return paragraphs.isEmpty() ? title : title + BREAK + String.join(BREAK, paragraphs);
    }
}
