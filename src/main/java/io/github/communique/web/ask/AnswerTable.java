// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ask;

import io.github.communique.view.EventReport;
import io.github.communique.view.PlaceRef;
import io.github.communique.web.page.EventDay;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.VerdictBadge;
import io.github.communique.web.page.WideTable;
import io.github.communique.web.table.ChosenEvent;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * An answer as a table, a row an event.
 *
 * @param choices the events
 * @param all where all of them are listed
 */
record AnswerTable(List<ChosenEvent> choices, String all) {

    private static final int MOST = 50;

    void show(Element parent, Links links) {
        Element body = WideTable.body(parent, "Events that fit", List.of("When", "What", "Where", "Told by"));
        choices.stream().limit(MOST).forEach(choice -> row(body.appendElement("tr"), choice, links));
        Element more = parent.appendElement("p");
        more.appendElement("a")
                .attr("href", all)
                .text(
                        choices.size() > MOST
                                ? "All %,d with their sentences".formatted(choices.size())
                                : "The same with their sentences");
    }

    private static void row(Element line, ChosenEvent choice, Links links) {
        EventReport shown = choice.shown();
        EventDay.show(line.appendElement("td"), shown.time());
        Element what = line.appendElement("td");
        what.appendChild(links.show(choice.event().event(), shown.undatedTitle()));
        VerdictBadge.show(what, choice.event().verdict());
        line.appendElement("td")
                .text(shown.places().stream().map(PlaceRef::words).collect(Collectors.joining(", ")));
        line.appendElement("td").text(shown.article().publisher());
    }
}
