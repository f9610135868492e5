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

    /** The same events, with what a language model gave to finding them, where one was asked. */
    default ReadArticle read(Article article) {
        return new ReadArticle(extract(article), Optional.empty());
    }

    /** How many articles may be read at a time. */
    default int atOnce() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** What has been spent so far, in words; empty where nothing is. */
    default String spent() {
        return "";
    }
}
