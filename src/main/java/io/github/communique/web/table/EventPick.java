// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** The events that fit what an address asks, with what leads on from there, for pages that show them otherwise than as a list. */
public final class EventPick {

    private final Events events;
    private final TableAsk asked;
    private final List<ChosenEvent> choices;

    EventPick(Events events, TableAsk asked) {
        this.events = events;
        this.asked = asked;
        choices = events.find(asked.filter(), asked.order());
    }

    /** The events, each as it is shown. */
    public List<ChosenEvent> choices() {
        return choices;
    }

    /** Whether nothing is left out. */
    public boolean everything() {
        return asked.filter().values().isEmpty();
    }

    /** Shows the fields, and what is asked by them already. */
    public void form(Element parent, String action) {
        new EventForm(fields(asked), action, false).show(parent);
        chosen(parent, action);
    }

    /** Shows the fields of a plain question, and what is asked by them already. */
    public void question(Element parent, String action) {
        TableAsk shown =
                new TableAsk(new QuestionOrder(events.types()).shown(asked.filter()), asked.order(), asked.rows());
        new QuestionForm(fields(shown), action).show(parent);
        chosen(parent, action);
    }

    private EventFields fields(TableAsk shown) {
        return new EventFields(shown, events.index(), events.types());
    }

    private void chosen(Element parent, String action) {
        new Chips(asked, events.types(), action).show(parent);
        if (!choices.isEmpty()) {
            events.understanding(asked.filter()).show(parent);
        }
    }

    /** Offers the events as files and as a question in SPARQL. */
    public void takeAlong(Page page) {
        new TakeAlong(asked).show(page, sparql());
    }

    /** The question in SPARQL. */
    public String sparql() {
        return EventQuestion.text(events.conditions(asked.filter()));
    }

    /** Says, where nothing fits, what was understood and what comes near. */
    public void nothing(Element parent) {
        new EmptyAnswer(asked, events).show(parent);
    }

    /** Where the same is asked on another page. */
    public String address(String path) {
        return path + asked.query();
    }

    /** Where the same events are listed. */
    public String list() {
        return address("events");
    }
}
