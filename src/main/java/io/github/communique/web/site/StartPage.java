// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.catalogue.Catalogue;
import io.github.communique.web.catalogue.SchemaOrg;
import io.github.communique.web.doc.PlainWords;
import io.github.communique.web.explore.Overview;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.FindBox;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import io.github.communique.web.table.EventRow;
import io.github.communique.web.table.Events;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Where a visit begins: what this is, how much there is, and the newest of it. */
public final class StartPage implements Handler {

    private static final int NEWEST = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Catalogue catalogue;
    private final String base;
    private final Events events;
    private final Coverage coverage;
    private final Overview overview;

    public StartPage(Events events, Overview overview, Catalogue catalogue, String base) {
        this.overview = overview;
        this.catalogue = catalogue;
        this.base = base;
        this.events = events;
        coverage = new Coverage(events.store());
    }

    @Override
    public void prepare() {
        events.newest(NEWEST);
    }

    @Override
    public Answer answer(Ask ask) {
        return answer(ask, card());
    }

    /** What the catalogue tells of the data, which may change while they stay. */
    public JsonObject card() {
        return catalogue.card();
    }

    /** The page with what the catalogue tells. */
    public Answer answer(Ask ask, JsonObject card) {
        Only.path(ask, 1);
        Page page = Page.of("Diplomatic events in the news", ask);
        Element main = page.main();
        Element lead = main.appendElement("div").addClass("lead");
        lead.appendElement("h1").text("Diplomatic events in the news");
        lead.appendElement("p")
                .text(
                        "Who met, called, visited, urged, criticised or sanctioned whom; when and where; and the sentence that"
                                + " says so. Read from news articles, published as linked data.");
        FindBox.show(lead, "events", "Find events").attr("placeholder", "names and words: UK sanctions Iran");
        size(lead);
        overview.show(page);
        Element columns = main.appendElement("div").addClass("columns");
        newest(columns.appendElement("section"), new Links(base, page.root()));
        counts(columns.appendElement("section"));
        WaysIn.show(main);
        SchemaOrg.add(page, card);
        return page.answer();
    }

    /** How big, how fresh, how good. */
    private void size(Element lead) {
        Element size = lead.appendElement("p").addClass("quiet");
        Instant changed = events.store().version().modified();
        size.text("%s. %s Last change on %s. "
                .formatted(
                        Counted.first(events.all().size(), "event"),
                        coverage.words(),
                        DAY.format(changed.atOffset(ZoneOffset.UTC))));
        size.appendElement("a").attr("href", "about#quality").text("How good is it?");
    }

    private void newest(Element section, Links links) {
        List<EventRow> rows = events.newest(NEWEST);
        section.appendElement("h2").text("Newest events");
        if (rows.isEmpty()) {
            section.appendElement("p").text("There are none yet: publish some articles.");
            return;
        }
        Element list = section.appendElement("ol").addClass("events");
        rows.forEach(row -> row.show(list.appendElement("li"), links));
        section.appendElement("p").appendElement("a").attr("href", "events").text("All events");
    }

    private void counts(Element section) {
        Map<String, Long> counts = events.countByType();
        if (counts.isEmpty()) {
            return;
        }
        section.appendElement("h2").text("Events by type");
        Element table = section.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text("Type");
        head.appendElement("th").attr("scope", "col").addClass("number").text("Events");
        Element body = table.appendElement("tbody");
        counts.forEach((type, number) -> row(body.appendElement("tr"), type, number));
    }

    private static void row(Element line, String type, long number) {
        line.appendElement("td")
                .appendElement("a")
                .attr("href", "events?type=" + type)
                .text(PlainWords.apart(type));
        line.appendElement("td").addClass("number").text(Long.toString(number));
    }
}
