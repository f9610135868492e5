// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import org.jsoup.nodes.Element;

/**
 * Leads from page to page of a list.
 *
 * @param asked what the list is of
 * @param page the one that is shown, from 1
 * @param total how many events there are
 */
record Turning(TableAsk asked, int page, int total) {

    /** How many events stand on one page. */
    static final int LENGTH = 25;

    int pages() {
        return Math.max(1, (total + LENGTH - 1) / LENGTH);
    }

    int first() {
        return (page - 1) * LENGTH;
    }

    int last() {
        return Math.min(total, page * LENGTH);
    }

    void show(Element main) {
        if (pages() == 1) {
            return;
        }
        Element nav = main.appendElement("nav").addClass("pages").attr("aria-label", "Pages of the list");
        if (page > 1) {
            link(nav, 1, "First");
            link(nav, page - 1, "Previous").attr("rel", "prev");
        }
        nav.appendElement("span").attr("aria-current", "page").text("Page " + page + " of " + pages());
        if (page < pages()) {
            link(nav, page + 1, "Next").attr("rel", "next");
            link(nav, pages(), "Last");
        }
    }

    private Element link(Element nav, int to, String words) {
        String query = asked.query();
        String address = "events" + query + (query.isEmpty() ? "?" : "&") + "page=" + to;
        return nav.appendElement("a")
                .attr("href", to == 1 ? "events" + query : address)
                .text(words);
    }
}
