// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ask;

import io.github.communique.chart.WorldMap;
import io.github.communique.web.explore.DealingsArchive;
import io.github.communique.web.explore.Exhibition;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.QueryParameters;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import io.github.communique.web.result.Showing;
import io.github.communique.web.result.ShowingTabs;
import io.github.communique.web.sparql.Gallery;
import io.github.communique.web.table.EventPick;
import java.util.List;
import org.jsoup.nodes.Element;

/** Where questions are asked without SPARQL; the answer is a sentence, a table or a picture, and the SPARQL behind it. */
public final class AskPage implements Handler {

    private static final String SHOW = "show";

    private final DealingsArchive archive;
    private final Gallery gallery;
    private final String base;
    private final WorldMap map = new WorldMap();

    /** @param base of the data's IRIs */
    public AskPage(DealingsArchive archive, Gallery gallery, String base) {
        this.archive = archive;
        this.gallery = gallery;
        this.base = base;
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        QueryParameters asked = archive.plain(ask.parameters().without(SHOW));
        EventPick pick = archive.pick(asked);
        Showing showing = ask.parameters().first(SHOW).flatMap(Showing::of).orElse(Showing.TABLE);
        Page page = Page.of("Ask", ask).style("web/chart.css");
        Element main = page.main();
        main.appendElement("h1").text("Ask");
        main.appendElement("p")
                .text(
                        "Fill in what you know and leave the rest open: “Who: France, did what: Meeting, with or to whom: Germany”, or “did what: Criticism, to whom: Iran”.");
        pick.question(main, "ask");
        if (!pick.everything()) {
            answer(page, pick, asked, showing);
        }
        more(main);
        return page.answer();
    }

    private void answer(Page page, EventPick pick, QueryParameters asked, Showing showing) {
        if (pick.choices().isEmpty()) {
            pick.nothing(page.main());
            return;
        }
        Links links = new Links(base, page.root());
        Element answer = page.main().appendElement("section").id("answer").attr("aria-labelledby", "told");
        answer.appendElement("h2").id("told").text("Answer");
        new AnswerSentence(pick.choices()).show(answer, links);
        new ShowingTabs(
                        List.of(Showing.values()),
                        showing,
                        one -> pick.address("ask") + "&" + SHOW + "=" + one.word() + "#answer")
                .show(answer);
        show(answer, pick, archive.exhibition(pick, asked, page.root()), showing, links);
        pick.takeAlong(page);
        Element behind = page.main().appendElement("details");
        behind.appendElement("summary").text("The SPARQL behind it");
        behind.appendElement("pre").attr("tabindex", "0").appendElement("code").text(pick.sparql());
    }

    private void show(Element answer, EventPick pick, Exhibition exhibition, Showing showing, Links links) {
        switch (showing) {
            case TABLE -> new AnswerTable(pick.choices(), pick.list()).show(answer, links);
            case CHART -> exhibition.timeline().show(answer);
            case MAP -> exhibition.world(map).show(answer);
            case NETWORK -> exhibition.network().show(answer);
        }
    }

    private void more(Element main) {
        main.appendElement("h2").id("questions").text("Questions to begin with");
        Element words = main.appendElement("p");
        words.appendText("Each leads to its answer. Any other question can be asked ");
        words.appendElement("a").attr("href", "sparql").text("in SPARQL");
        words.appendText(".");
        gallery.show(main.appendElement("div").addClass("gallery"), "");
    }
}
