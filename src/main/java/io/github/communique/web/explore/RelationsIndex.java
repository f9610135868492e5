// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Page;
import org.jsoup.nodes.Element;

/**
 * Where one looks for the relations of two states.
 *
 * @param archive of all dealings
 * @param states that may be named
 */
record RelationsIndex(DealingsArchive archive, StateBook states) {

    private static final int MOST = 30;

    Answer answer(Ask ask) {
        Page page = Page.of("Relations of states", ask).style("web/chart.css");
        Element main = page.main();
        main.appendElement("h1").text("Relations of states");
        main.appendElement("p")
                .text(
                        "What two states have to do with one another, their officials and organs included: meetings, agreements,"
                                + " criticism, sanctions, and what they said.");
        form(main);
        Dealings all = archive.all();
        Exhibition exhibition = new Exhibition(all, Narrowing.of(ask.parameters()), page.root());
        if (!all.byPair().isEmpty()) {
            exhibition.pairs(MOST).show(main);
            exhibition.network().show(main);
        }
        return page.answer();
    }

    private void form(Element main) {
        Element form = main.appendElement("form")
                .addClass("row")
                .attr("role", "search")
                .attr("action", "relations")
                .attr("method", "get");
        field(form, "a", "One state", true);
        field(form, "b", "The other", false);
        form.appendElement("button").text("Show");
        Element list = form.appendElement("datalist").id("states");
        states.names().forEach(name -> list.appendElement("option").attr("value", name));
    }

    private static void field(Element form, String name, String label, boolean needed) {
        form.appendElement("label").attr("for", name).text(label);
        form.appendElement("input")
                .id(name)
                .attr("name", name)
                .attr("list", "states")
                .attr("required", needed)
                .attr("placeholder", "name or ISO code");
    }
}
