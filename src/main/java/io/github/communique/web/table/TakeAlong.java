// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.page.Page;
import org.jsoup.nodes.Element;

/**
 * Offers what is shown as files, and as a question in SPARQL.
 *
 * @param asked what is shown
 */
record TakeAlong(TableAsk asked) {

    /** What an address may be long before servers refuse it. */
    private static final int LONGEST = 4000;

    void show(Page page, String question) {
        Element bar = page.main().appendElement("div").addClass("take");
        Element files = bar.appendElement("p").text("Take them all: ");
        for (TableFormat format : TableFormat.values()) {
            String address = "events." + format.extension() + asked.query();
            files.appendElement("a")
                    .attr("href", address)
                    .attr("download", true)
                    .text(format.label());
            files.appendText(", ");
            page.alternate(format.type().split(";")[0], address);
        }
        files.appendElement("a").attr("href", "events/columns").text("what the columns mean");
        sparql(bar, page.root(), question);
    }

    private static void sparql(Element bar, String root, String question) {
        Element form = bar.appendElement("form")
                .attr("action", root + "sparql")
                .attr("method", question.length() > LONGEST ? "post" : "get");
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "query")
                .attr("value", question)
                .id("question");
        form.appendElement("button").addClass("plain").text("Show me the SPARQL");
    }
}
