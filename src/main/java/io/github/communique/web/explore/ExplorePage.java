// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.BarsImage;
import io.github.communique.chart.FigureTable;
import io.github.communique.chart.Picture;
import io.github.communique.chart.WorldMap;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
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

    /** The timeline as an image, for the previews of links. */
    private static final String PREVIEW = "when.png";

    private final DealingsArchive archive;
    private final WorldMap map = new WorldMap();

    public ExplorePage(DealingsArchive archive) {
        this.archive = archive;
    }

    @Override
    public void prepare() {
        archive.all();
    }

    @Override
    public Answer answer(Ask ask) {
        EventPick pick = archive.pick(ask.parameters());
        Exhibition exhibition = archive.exhibition(pick, ask.parameters(), ask.root());
        if (ask.path().size() == 2) {
            String name = ask.path().get(1);
            return name.equals(PREVIEW) ? preview(exhibition) : file(exhibition, name);
        }
        Only.path(ask, 1);
        return page(ask, pick, exhibition);
    }

    private static Answer preview(Exhibition exhibition) {
        return Answer.ok("image/png", Content.of(new BarsImage(exhibition.bars()).png()));
    }

    private Answer page(Ask ask, EventPick pick, Exhibition exhibition) {
        Page page = Page.of("Explore", ask).style("web/chart.css");
        Element main = page.main();
        main.appendElement("h1").text("Explore");
        main.appendElement("p")
                .text(
                        "Who deals with whom, when, where and how. Every picture leads on to fewer events, and so does the form.");
        pick.form(main, "explore");
        List<Dealing> shown = exhibition.dealings().all();
        if (shown.isEmpty()) {
            pick.nothing(main);
            return page.answer();
        }
        count(main, shown.size(), pick);
        pick.takeAlong(page);
        pictures(main, exhibition);
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

    private void pictures(Element main, Exhibition exhibition) {
        Narrowing asked = exhibition.asked();
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
