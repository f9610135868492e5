// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lists events as they are asked for, page by page, and tells how to take them along. */
final class EventList implements Handler {

    private final Events events;
    private final String base;

    /** @param base of the data's IRIs */
    EventList(Events events, String base) {
        this.events = events;
        this.base = base;
    }

    @Override
    public Answer answer(Ask ask) {
        if (ask.path().size() == 2 && ask.path().get(1).equals("columns")) {
            return new ColumnsPage(Columns.load()).answer(ask);
        }
        Only.path(ask, 1);
        TableAsk asked = TableAsk.of(ask.parameters(), events.types(), List.of(TableAsk.SORT, TableAsk.PAGE));
        int number = page(ask.parameters().first(TableAsk.PAGE).orElse("1"));
        return events.store().readVersion((version, dataset) -> list(ask, asked, number));
    }

    private static int page(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw Problem.of(404, "There is no such page of the list", "Pages are numbered from 1: " + text);
        }
        return Integer.parseInt(text);
    }

    private Answer list(Ask ask, TableAsk asked, int number) {
        List<ChosenEvent> found = events.find(asked.filter(), asked.order());
        Turning turning = new Turning(asked, number, found.size());
        if (number > turning.pages()) {
            throw Problem.of(404, "There is no such page of the list", "The last page is " + turning.pages() + ".");
        }
        Page page = Page.of("Events", ask);
        Element main = page.main();
        main.appendElement("h1").text("Events");
        new EventForm(new EventFields(asked, events.index(), events.types()), "events", true).show(main);
        new Chips(asked, events.types(), "events").show(main);
        if (found.isEmpty()) {
            new EmptyAnswer(asked, events).show(main);
        } else {
            events.understanding(asked.filter()).show(main);
            count(main, turning);
            new TakeAlong(asked).show(page, EventQuestion.text(events.conditions(asked.filter())));
            rows(page, found.subList(turning.first(), turning.last()));
            turning.show(main);
        }
        return page.answer();
    }

    private static void count(Element main, Turning turning) {
        String all = Counted.first(turning.total(), "event");
        String shown = turning.pages() == 1
                ? "."
                : ", of which %,d to %,d are shown.".formatted(turning.first() + 1, turning.last());
        main.appendElement("p").addClass("count").attr("role", "status").text(all + shown);
    }

    private void rows(Page page, List<ChosenEvent> shown) {
        Element list = page.main().appendElement("ol").addClass("events");
        Links links = new Links(base, page.root());
        events.rows(shown).forEach(row -> row.show(list.appendElement("li"), links));
    }
}
