// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.FigureTable;
import io.github.communique.chart.Picture;
import io.github.communique.chart.WorldMap;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Page;
import io.github.communique.web.table.EventPick;
import io.github.communique.web.table.SpreadsheetTable;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Shows the events that are asked for in pictures, each of which leads on to fewer of them. */
public final class ExplorePage implements Handler {

    private final DealingsArchive archive;
    private final PreviewPictures previews;
    private final WorldMap map = new WorldMap();

    public ExplorePage(DealingsArchive archive) {
        this.archive = archive;
        previews = new PreviewPictures(archive);
    }

    @Override
    public void prepare() {
        archive.all();
    }

    @Override
    public Answer answer(Ask ask) {
        if (ask.path().size() == 2 && ask.path().get(1).equals(PreviewPictures.NAME)) {
            return previews.answer(ask.parameters());
        }
        EventPick pick = archive.pick(ask.parameters());
        Dealings dealings = archive.of(pick);
        if (ask.path().size() == 2) {
            return file(
                    new Exhibition(dealings, Narrowing.of(ask.parameters()), "../"),
                    ask.path().get(1));
        }
        Only.path(ask, 1);
        return page(ask, pick, dealings);
    }

    private Answer page(Ask ask, EventPick pick, Dealings dealings) {
        Page page = Page.of("Explore", ask).style("web/chart.css");
        Element main = page.main();
        main.appendElement("h1").text("Explore");
        main.appendElement("p")
                .text(
                        "Who deals with whom, when, where and how. Every picture leads on to fewer events, and so does the form.");
        pick.form(main, "explore");
        if (dealings.all().isEmpty()) {
            pick.nothing(main);
            return page.answer();
        }
        count(main, dealings.all().size(), pick);
        pick.takeAlong(page);
        Narrowing asked = Narrowing.of(ask.parameters()).without("sort");
        pictures(main, archive.exhibition(pick, ask.parameters(), page.root()), asked);
        return page.answer();
    }

    private static void count(Element main, int number, EventPick pick) {
        Element line = main.appendElement("p").addClass("count").attr("role", "status");
        line.appendElement("a").attr("href", pick.list()).text(Counted.first(number, "event"));
        line.appendText(pick.everything() ? ", all there are." : " that fit.");
    }

    /** The figures of one picture. */
    private Answer file(Exhibition exhibition, String name) {
        Picture picture =
                switch (name) {
                    case "when.csv" -> exhibition.timeline();
                    case "where.csv" -> exhibition.world(map);
                    case "who.csv" -> exhibition.network();
                    case "what.csv" -> exhibition.types();
                    default ->
                        throw Problem.of(
                                404,
                                "There is no such file",
                                "Here are when.csv, when.png, where.csv, who.csv and what.csv.");
                };
        FigureTable figures = picture.table();
        return new SpreadsheetTable(
                        figures.heads(),
                        figures.rows().stream().map(ExplorePage::cells).toList())
                .answer(name);
    }

    private static List<String> cells(FigureTable.Row row) {
        return Stream.concat(Stream.of(row.name()), row.numbers().stream().map(Object::toString))
                .toList();
    }

    private void pictures(Element main, Exhibition exhibition, Narrowing asked) {
        exhibition.timeline().withFile(asked.at("explore/when.csv")).show(main);
        exhibition.network().withFile(asked.at("explore/who.csv")).show(main);
        exhibition.world(map).withFile(asked.at("explore/where.csv")).show(main);
        exhibition
                .matrix()
                .show(
                        main,
                        "Who acts upon whom",
                        "The number of events in which the one at the left acts upon the one above; the darker the more, blue for"
                                + " mostly cooperative and orange for mostly conflictual. Where all do the same, as in a meeting, it"
                                + " counts both ways.");
        Element halves = main.appendElement("div").addClass("halves");
        exhibition.types().withFile(asked.at("explore/what.csv")).show(halves);
        exhibition.pairs(12).show(halves);
    }
}
