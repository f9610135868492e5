// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Status;
import io.github.communique.model.Trait;
import io.github.communique.weights.FeatureRow;
import java.util.List;

/** What is known of an event among those of its article, to tell when and where it was. */
final class EventFigures {

    private final List<Event> events;
    private final Article article;

    /** For the events of an article, in the order of the text. */
    EventFigures(List<Event> events, Article article) {
        this.events = List.copyOf(events);
        this.article = article;
    }

    List<Event> events() {
        return events;
    }

    /** A row of them, for more. */
    FeatureRow row(Event event) {
        FeatureRow row = new FeatureRow();
        row.withOneOf("type", event.type().name())
                .withOneOf("status", event.status().name());
        row.with("happening", event.type().has(Trait.HAPPENING));
        row.with("dated", event.when().isPresent()).with("placed", event.place().isPresent());
        int start = event.evidence().get(0).start();
        int lastStart = event.evidence().get(event.evidence().size() - 1).start();
        int titleEnd = article.title().length();
        row.with("title", start < titleEnd).with("onlyTitle", lastStart < titleEnd);
        row.with("at", start).with("evidence", event.evidence().size());
        row.with("quoted", event.quotation().isPresent());
        row.with("sides", event.sides().size());
        row.with("events", events.size()).with("number", events.indexOf(event));
        row.with(
                "actualEvents",
                share(events.stream()
                        .filter(other -> other.status() == Status.ACTUAL)
                        .count()));
        row.with(
                "datedEvents",
                share(events.stream().filter(other -> other.when().isPresent()).count()));
        row.with(
                "placedEvents",
                share(events.stream().filter(other -> other.place().isPresent()).count()));
        return row;
    }

    private double share(long count) {
        return count / (double) events.size();
    }
}
