// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Event;
import io.github.communique.model.Help;
import java.util.List;
import java.util.Optional;

/**
 * What was found in an article.
 *
 * @param events the events, in the order of the text; each happening once
 * @param help what a language model gave to finding them, where one was asked
 */
public record ReadArticle(List<Event> events, Optional<Help> help) {

    public ReadArticle {
        events = List.copyOf(events);
    }

    /** The same with other events. */
    public ReadArticle with(List<Event> others) {
        return new ReadArticle(others, help);
    }
}
