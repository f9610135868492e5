// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Tombstone;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What is answered for a thing that is no longer told of: why and since when, to readers and to machines alike. */
record Gone(String base, Address address, Tombstone stone) {

    private static final int STATUS = 410;
    private static final List<String> OFFERED = Stream.concat(
                    Stream.of("application/problem+json", DocumentForm.page().type(), "application/json"),
                    RdfType.allTypes().stream())
            .distinct()
            .toList();

    Answer answer(Ask ask) {
        Optional<DocumentForm> form = address.form().or(() -> wanted(ask));
        Answer answer = form.map(one -> one.language()
                        .map(language -> Answer.of(STATUS)
                                .with(one.contentType(), language.content(new GoneFacts(base, address, stone).graph())))
                        .orElseGet(() -> page(ask)))
                .orElseThrow(this::problem);
        return answer.header("Vary", "Accept").header("Cache-Control", "no-cache");
    }

    /** Empty for the JSON of problems, which is for all who do not ask for another. */
    private static Optional<DocumentForm> wanted(Ask ask) {
        return ask.accept()
                .best(OFFERED)
                .filter(type -> !type.endsWith("json") || type.equals(RdfType.JSON_LD.type()))
                .map(type -> new DocumentForm(type, RdfType.of(type)));
    }

    private Problem problem() {
        return Problem.of(STATUS, "This was withdrawn", stone.why())
                .member("withdrawn", stone.when().toString())
                .member("by", stone.who());
    }

    private Answer page(Ask ask) {
        Page page = Page.of("Withdrawn", ask);
        Element main = page.main();
        main.appendElement("p").addClass("kind").text(PlainWords.apart(address.kind()) + ", withdrawn");
        main.appendElement("h1").text("This was withdrawn");
        main.appendElement("p").addClass("problem").text(stone.why());
        Element list = main.appendElement("dl").addClass("facts");
        list.appendElement("dt").text("Address");
        list.appendElement("dd").text(address.thing(base));
        list.appendElement("dt").text("When");
        String day = stone.when().toString();
        list.appendElement("dd").appendElement("time").attr("datetime", day).text(PlainWords.moment(stone.when()));
        list.appendElement("dt").text("By");
        list.appendElement("dd").text(stone.who());
        main.appendElement("p")
                .text("It was published here once and is kept out of the data since. Other events are in the ")
                .appendElement("a")
                .attr("href", page.root() + "events")
                .text("list of events");
        return page.answer().with(STATUS);
    }
}
