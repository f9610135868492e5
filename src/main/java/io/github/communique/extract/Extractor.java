// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import java.util.List;
import java.util.Optional;

/** Finds the events that an article reports; may be used by several threads. */
public interface Extractor {

    /** The events, in the order of the text; each happening once. */
    List<Event> extract(Article article);

    /** The language model that is asked, in words, where one is. */
    default Optional<String> model() {
        return Optional.empty();
    }
}
