// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.doc.Words;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The fields by which a list of events is narrowed.
 *
 * @param known the types that there are events of
 */
record EventForm(Set<String> known, EventFilter filter) {

    void show(Element parent) {
        Element form = parent.appendElement("form")
                .addClass("filter")
                .attr("action", "events")
                .attr("method", "get");
        field(form, "q", "Words", filter.words(), "search");
        types(form.appendElement("p"));
        field(form, "party", "Party", filter.party(), "text");
        field(form, "from", "From", filter.from(), "date");
        field(form, "to", "To", filter.to(), "date");
        form.appendElement("p").appendElement("button").text("Show");
    }

    private void types(Element place) {
        place.appendElement("label").attr("for", "type").text("Type");
        Element select = place.appendElement("select").id("type").attr("name", "type");
        select.appendElement("option").attr("value", "").text("any");
        known.forEach(type -> select.appendElement("option")
                .attr("value", type)
                .attr("selected", type.equals(filter.type()))
                .text(Words.apart(type)));
    }

    private static void field(Element form, String name, String label, String value, String type) {
        Element place = form.appendElement("p");
        place.appendElement("label").attr("for", name).text(label);
        place.appendElement("input")
                .id(name)
                .attr("name", name)
                .attr("type", type)
                .attr("value", value);
    }
}
