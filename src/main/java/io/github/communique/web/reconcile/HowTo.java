// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells people how to use the service.
 *
 * @param base of the data's IRIs
 */
record HowTo(String base) {

    Answer answer(Ask ask) {
        Page page = Page.of("Match your names", ask);
        Element main = page.main();
        main.appendElement("h1").text("Match your names to this data set");
        main.appendElement("p")
                .text(
                        "You have a table with names of states, organisations, persons, offices or places, and want to know which"
                                + " things of this data set they mean. OpenRefine asks this service and fills the answers in.");
        main.appendElement("p")
                .text("Address of the service: ")
                .appendElement("code")
                .text(base + "reconcile");
        look(main, page.root());
        steps(main);
        matching(main);
        properties(main);
        programs(main);
        return page.alternate("application/json", page.root() + "reconcile").answer();
    }

    private static void look(Element main, String root) {
        main.appendElement("h2").text("Try one name");
        Element form = main.appendElement("form")
                .addClass("row")
                .attr("action", root + "reconcile")
                .attr("method", "get");
        form.appendElement("label").attr("for", "query").text("Name");
        form.appendElement("input")
                .id("query")
                .attr("name", "query")
                .attr("type", "text")
                .attr("placeholder", "foreign minister of Kenya in March 2021");
        form.appendElement("button").text("Look up");
    }

    private static void steps(Element main) {
        main.appendElement("h2").text("In OpenRefine");
        Element list = main.appendElement("ol");
        Stream.of(
                        "Open your table and choose, in the menu of the column with the names, Reconcile, then Start reconciling.",
                        "Choose Add standard service and give the address above.",
                        "Choose a type, such as State or Person, or no particular type.",
                        "If another column holds the country or the date, give it as the property country or date.",
                        "Start. Names that are safe to take are matched; for the others you see candidates, each with a preview.",
                        "Then choose Edit column, Add columns from reconciled values, for ISO codes, Wikidata items and more.")
                .forEach(step -> list.appendElement("li").text(step));
    }

    private static void matching(Element main) {
        main.appendElement("h2").text("How it matches");
        Element list = main.appendElement("ul");
        Stream.of(
                        "Accents, capitals, marks and the word “the” make no difference. Other names that the authority knows count:"
                                + " Burma, Ivory Coast, UK. So do ISO codes and Wikidata items.",
                        "The score is from 0 to 100. A match is told only if the score is 95 or more and no other thing comes near: of"
                                + " two things with one name neither is matched, unless a type or property tells them apart.",
                        "Offices can be asked for by date, in the words “foreign minister of Kenya in March 2021” or with the property"
                                + " date. You get the office, and the persons whom articles of that time or the authority name as its holders.",
                        "A property that contradicts lowers the score by two fifths; one that nothing is known of lowers it a little.")
                .forEach(words -> list.appendElement("li").text(words));
    }

    private static void properties(Element main) {
        main.appendElement("h2").text("Properties");
        Element list = main.appendElement("dl").addClass("facts");
        List.of(Property.values()).forEach(property -> {
            list.appendElement("dt").appendElement("code").text(property.id());
            list.appendElement("dd").text(property.meaning());
        });
    }

    private void programs(Element main) {
        main.appendElement("h2").text("For programs");
        main.appendElement("p")
                .text(
                        "The service keeps the Reconciliation Service API 0.2: a manifest at the address above, queries by GET or as a form"
                                + " by POST, suggest, flyouts, preview and data extension. Any page may ask it (CORS); JSONP is not offered, as"
                                + " it would let answers run as scripts. Up to " + Manifest.BATCH
                                + " queries may come at once.");
        main.appendElement("pre")
                .attr("tabindex", "0")
                .text(
                        "curl '" + base
                                + "reconcile' --data-urlencode 'queries={\"q0\": {\"query\": \"Ivory Coast\", \"type\": \"State\"}}'");
    }
}
