// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.choice;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.Status;
import io.github.communique.model.Trait;
import io.github.communique.weights.FeatureRow;
import java.util.List;
import java.util.function.Predicate;

/** What is known of an event among those of its article, to tell when and where it was. */
final class EventFigures {

    private final List<Event> events;
    private final Article article;
    private final double actual;
    private final double dated;
    private final double placed;

    /** For the events of an article, in the order of the text. */
    EventFigures(List<Event> events, Article article) {
        this.events = List.copyOf(events);
        this.article = article;
        this.actual = share(event -> event.status() == Status.ACTUAL);
        this.dated = share(event -> event.when().isPresent());
        this.placed = share(event -> event.place().isPresent());
    }

    /** A row of them, for more. */
    FeatureRow row(Event event) {
        FeatureRow row = new FeatureRow();
        row.withOneOf("type", event.type().name())
                .withOneOf("status", event.status().name());
        row.with("happening", event.type().has(Trait.HAPPENING));
        row.with("dated", event.when().isPresent()).with("placed", event.place().isPresent());
        int start = event.start();
        int lastStart = event.evidence().get(event.evidence().size() - 1).start();
        int titleEnd = article.title().length();
        row.with("title", start < titleEnd).with("onlyTitle", lastStart < titleEnd);
        row.with("at", start).with("evidence", event.evidence().size());
        row.with("quoted", event.quotation().isPresent());
        row.with("sides", event.sides().size());
        row.with("events", events.size()).with("number", events.indexOf(event));
        return row.with("actualEvents", actual).with("datedEvents", dated).with("placedEvents", placed);
    }

    private double share(Predicate<Event> which) {
        return events.stream().filter(which).count() / (double) events.size();
    }
}
