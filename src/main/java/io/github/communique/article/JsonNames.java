// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Under which names writers of JSON tell what an article has: our own format, that of trafilatura, that of newspaper. */
enum JsonNames {
    URL("url", "source", "canonical_link"),
    PUBLISHER("publisher", "sitename", "source-hostname", "hostname", "meta_site_name"),
    AUTHORS("authors", "author"),
    PUBLISHED("published", "date", "publish_date"),
    LANGUAGE("language", "meta_lang"),
    PARAGRAPHS("paragraphs", "text");

    private final List<String> names;

    JsonNames(String... names) {
        this.names = List.of(names);
    }

    /** Our own name. */
    String own() {
        return names.get(0);
    }

    /** The name that an article uses: our own in our own format, else the first that is there and tells something. */
    String in(JsonObject article) {
        if (JsonMembers.tells(article.get(PARAGRAPHS.own()))) {
            return own();
        }
        Optional<String> used = names.stream()
                .filter(name -> JsonMembers.tells(article.get(name)))
                .findFirst();
        return used.orElse(own());
    }
}
