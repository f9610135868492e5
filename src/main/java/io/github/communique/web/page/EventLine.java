// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.view.EventReport;
import io.github.communique.view.EventView;
import org.jsoup.nodes.Element;

/** Shows an event in a timeline: when it was, what became of it, and what it is. */
public final class EventLine {

    private EventLine() {}

    /** @param shown the report by which it is shown */
    public static void show(Element item, EventView event, EventReport shown, Links links) {
        Element day = item.appendElement("div").addClass("when");
        EventDay.show(day, shown.time());
        VerdictBadge.show(day, event.verdict());
        item.appendElement("div").addClass("what").appendChild(links.show(event.event(), shown.undatedTitle()));
    }
}
