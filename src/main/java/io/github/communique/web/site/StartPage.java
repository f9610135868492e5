// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.doc.Words;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Where a visit begins: what this is, how much there is, and the newest of it. */
public final class StartPage implements Handler {

    private static final int NEWEST = 10;

    private final String base;
    private final EventQuery query;
    private final Coverage coverage;

    public StartPage(View store, Ontology ontology, String base) {
        this.base = base;
        query = new EventQuery(store, ontology);
        coverage = new Coverage(store);
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        Page page = Page.of("Diplomatic events in the news", ask);
        Element main = page.main();
        main.appendElement("h1").text("Diplomatic events in the news");
        main.appendElement("p")
                .text(
                        "Who met, called, visited, urged, criticised or sanctioned whom; when and where; and the sentence that"
                                + " says so. Read from news articles, published as linked data.");
        search(main);
        main.appendElement("p").addClass("quiet").text(coverage.words());
        newest(main, new Links(base, page.root()));
        counts(main);
        machines(main);
        return page.answer();
    }

    private static void search(Element main) {
        Element form = main.appendElement("form")
                .addClass("row")
                .attr("role", "search")
                .attr("action", "events")
                .attr("method", "get");
        form.appendElement("label").attr("for", "q").text("Find events");
        form.appendElement("input")
                .id("q")
                .attr("name", "q")
                .attr("type", "search")
                .attr("placeholder", "words of a sentence, a name");
        form.appendElement("button").text("Find");
    }

    private static void machines(Element main) {
        main.appendElement("h2").text("For machines");
        Element list = main.appendElement("ul");
        link(list, "sparql", "SPARQL endpoint", ": ask anything; questions to begin with are there");
        link(list, "dump/", "Dumps", ": the whole data set as Turtle, N-Triples, TriG and N-Quads, with checksums");
        link(list, "ontology.html", "Vocabulary", ": the types of event and what each means");
        link(list, "shapes", "Shapes", ": what must hold of an event before it comes in");
        link(list, ".well-known/void", "Description of the data set", " in VoID and DCAT");
    }

    private static void link(Element list, String address, String name, String words) {
        Element item = list.appendElement("li");
        item.appendElement("a").attr("href", address).text(name);
        item.appendText(words);
    }

    private void newest(Element main, Links links) {
        List<EventRow> rows = query.find(EventFilter.ALL);
        main.appendElement("h2").text("Newest events");
        if (rows.isEmpty()) {
            main.appendElement("p").text("There are none yet: publish some articles.");
            return;
        }
        Element list = main.appendElement("ol").addClass("events");
        rows.stream().limit(NEWEST).forEach(row -> row.show(list.appendElement("li"), links));
        main.appendElement("p").appendElement("a").attr("href", "events").text("All events");
    }

    private void counts(Element main) {
        Map<String, Long> counts = query.countByType();
        if (counts.isEmpty()) {
            return;
        }
        main.appendElement("h2").text("Events by type");
        Element table = main.appendElement("table");
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
                .text(Words.apart(type));
        line.appendElement("td").addClass("number").text(Long.toString(number));
    }
}
