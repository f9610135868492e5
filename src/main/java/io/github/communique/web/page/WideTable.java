// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** A table that may be wider than the page: it is moved about in, also with the keys alone. */
public final class WideTable {

    private WideTable() {}

    /** Where what is wide stands; the label tells those who do not see it what it is. */
    public static Element room(Element parent, String label) {
        return parent.appendElement("div")
                .addClass("wide")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", label);
    }

    /** A table without a head yet. */
    public static Element open(Element parent, String label) {
        return room(parent, label).appendElement("table");
    }

    /** The body of a table under the names of its columns. */
    public static Element body(Element parent, String label, List<String> heads) {
        Element table = open(parent, label);
        Element head = table.appendElement("thead").appendElement("tr");
        heads.forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
        return table.appendElement("tbody");
    }
}
