// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.EventOutcome;
import org.jsoup.nodes.Element;

/**
 * Shows what is asked, each thing with a link that takes it away.
 *
 * @param asked what is asked
 * @param types of event
 * @param path of the page
 */
record Chips(TableAsk asked, EventTypes types, String path) {

    void show(Element main) {
        if (asked.filter().values().isEmpty()) {
            return;
        }
        Element list = main.appendElement("ul").addClass("chips").attr("aria-label", "What is asked");
        asked.filter().values().forEach((field, value) -> {
            if (field != Field.AS) {
                chip(
                        list,
                        field.label() + ": " + words(field, value),
                        asked.filter().without(field));
            }
        });
        if (asked.filter().values().size() > 1) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", address(EventFilter.ALL))
                    .text("Clear all");
        }
    }

    private String words(Field field, String value) {
        return switch (field) {
            case TYPE -> types.label(value);
            case STATUS -> EventOutcome.ofName(value).words();
            case CONFIDENCE -> "at least " + value;
            case OFFICIALS -> "do not count";
            case PARTY ->
                asked.filter().get(Field.AS).map(part -> value + " as " + part).orElse(value);
            default -> value;
        };
    }

    private void chip(Element list, String words, EventFilter without) {
        Element link = list.appendElement("li").appendElement("a").attr("href", address(without));
        link.attr("aria-label", "Take away: " + words).text(words + " ");
        link.appendElement("span").attr("aria-hidden", "true").text("×");
    }

    private String address(EventFilter filter) {
        return path + new TableAsk(filter, asked.order(), asked.rows()).query();
    }
}
