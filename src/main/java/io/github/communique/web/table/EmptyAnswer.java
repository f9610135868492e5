// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.page.Counted;
import io.github.communique.web.quality.Quality;
import org.jsoup.nodes.Element;

/**
 * What is said where no event fits: how the question was understood, what comes nearest, and that silence proves nothing.
 *
 * @param asked the question
 * @param events none of which fits
 */
record EmptyAnswer(TableAsk asked, Events events) {

    void show(Element main) {
        Element note = main.appendElement("div").addClass("empty").attr("role", "status");
        note.appendElement("p").appendElement("strong").text("No event fits all of this.");
        events.understanding(asked.filter()).show(note);
        nearest(note);
        note.appendElement("p").text(silence());
    }

    private void nearest(Element note) {
        var answers = new NearestAnswers(asked, events).all();
        if (answers.isEmpty()) {
            Element line = note.appendElement("p").text("Nothing comes near it. ");
            line.appendElement("a").attr("href", "events").text("All events");
            return;
        }
        note.appendElement("p").text("What comes nearest:");
        Element list = note.appendElement("ul");
        answers.forEach(near -> list.appendElement("li")
                .appendElement("a")
                .attr("href", "events" + new TableAsk(near.filter(), asked.order(), asked.rows()).query())
                .text(near.words() + ": " + Counted.of(near.events(), "event")));
    }

    /** That nothing is found does not say that nothing happened, as the reader misses much. */
    private String silence() {
        Quality quality = events.quality();
        String type = asked.filter()
                .get(Field.TYPE)
                .flatMap(quality::of)
                .map(figures -> ", of this type " + missed(figures))
                .orElse("");
        return "It may have happened all the same: only the articles that were read are searched, and of every hundred events"
                + " that a careful person finds in articles the program misses about " + missed(quality.overall())
                + type + ".";
    }

    private static long missed(Quality.OfType figures) {
        return Math.round(100 * (1 - figures.recall()));
    }
}
