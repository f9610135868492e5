// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import org.jsoup.nodes.Element;

/** A form of one field by which something is found; it needs no script. */
public final class FindBox {

    private FindBox() {}

    /** Shows it, and gives the field that words are written into. */
    public static Element show(Element parent, String action, String label) {
        Element form = parent.appendElement("form")
                .addClass("row")
                .attr("role", "search")
                .attr("action", action)
                .attr("method", "get");
        form.appendElement("label").attr("for", "q").text(label);
        Element field = form.appendElement("input").id("q").attr("name", "q").attr("type", "search");
        form.appendElement("button").text("Find");
        return field;
    }
}
