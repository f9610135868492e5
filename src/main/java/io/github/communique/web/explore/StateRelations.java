// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.Balance;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Flag;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The relations of one state with all others.
 *
 * @param archive of all dealings
 * @param states by code
 * @param base of the data's IRIs
 */
record StateRelations(DealingsArchive archive, StateBook states, String base) {

    private static final int NEWEST = 8;

    Answer answer(Ask ask, String code) {
        String name = states.name(code);
        List<Dealing> own = archive.of(code);
        Page page = Page.of(name + " and others", ask).style("web/chart.css").picture("?party=" + code);
        Element main = page.main();
        PairPage.crumbs(main, page.root());
        Element heading = main.appendElement("h1");
        Flag.show(heading, code);
        heading.appendText(name + " and others");
        if (own.isEmpty()) {
            main.appendElement("p").addClass("problem").text("No article that was read tells of " + name + ".");
            return page.answer();
        }
        Dealings dealings = new Dealings(own);
        lead(main, page, dealings, own, code);
        new Exhibition(dealings, Narrowing.of(ask.parameters()).with("party", code), page.root())
                .timeline()
                .show(main);
        new StatePartners(dealings, code).picture(page.root()).show(main);
        newest(main, own, new Links(base, page.root()));
        return page.answer();
    }

    private void newest(Element main, List<Dealing> own, Links links) {
        main.appendElement("h2").text("Newest");
        Element list = main.appendElement("ol").addClass("events");
        archive.events()
                .rows(own.stream().limit(NEWEST).map(Dealing::choice).toList())
                .forEach(row -> row.show(list.appendElement("li"), links));
    }

    private void lead(Element main, Page page, Dealings dealings, List<Dealing> own, String code) {
        Balance balance = Dealing.balance(own);
        Element lead = main.appendElement("p").addClass("abstract");
        lead.appendElement("a")
                .attr("href", page.root() + "events?party=" + code)
                .text(Counted.first(own.size(), "event"));
        lead.appendText(": " + balance.words() + ". Officials and organs count for their state. ");
        lead.appendElement("a")
                .attr(
                        "href",
                        new Links(base, page.root())
                                .address(dealings.partner(code).iri()))
                .text("The state itself");
    }
}
