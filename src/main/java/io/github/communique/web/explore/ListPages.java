// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.ontology.PlainName;
import io.github.communique.web.graph.Remembered;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.FindBox;
import io.github.communique.web.page.Flag;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The lists of actors, states, places, articles and sources, page by page, to be narrowed by a part of a name. */
public final class ListPages implements Handler {

    private static final int LONG = 100;

    private final Remembered<Map<ListedKind, List<ListedKind.Line>>> lines;
    private final String base;

    /** @param base of the data's IRIs */
    public ListPages(DealingsArchive archive, String base) {
        this.base = base;
        lines = new Remembered<>(archive.events().store(), dataset -> read(archive));
    }

    private static Map<ListedKind, List<ListedKind.Line>> read(DealingsArchive archive) {
        Map<ListedKind, List<ListedKind.Line>> lists = new EnumMap<>(ListedKind.class);
        for (ListedKind listing : ListedKind.values()) {
            lists.put(listing, listing.lines(archive.all().all()));
        }
        return lists;
    }

    /** Who answers under which first part of the path. */
    public Map<String, Handler> plan() {
        return Arrays.stream(ListedKind.values()).collect(Collectors.toMap(ListedKind::path, listing -> this));
    }

    @Override
    public void prepare() {
        lines.answer();
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        ListedKind listing = ListedKind.of(ask.path().get(0)).orElseThrow();
        String words = ask.parameters().first("q").orElse("");
        List<ListedKind.Line> fitting = fitting(lines.answer().get(listing), PlainName.of(words));
        int last = Math.max(1, (fitting.size() + LONG - 1) / LONG);
        int number = number(ask.parameters().first("page").orElse("1"), last);
        Page page = Page.of(listing.title(), ask).describe(listing.words());
        Element main = page.main();
        main.appendElement("h1").text(listing.title());
        main.appendElement("p").text(listing.words());
        others(main, listing);
        FindBox.show(main, listing.path(), "Part of a name").attr("value", words);
        main.appendElement("p")
                .addClass("count")
                .attr("role", "status")
                .text(Counted.first(fitting.size(), listing.noun()) + ", the busiest first.");
        int first = (number - 1) * LONG;
        table(main, fitting.subList(first, Math.min(fitting.size(), first + LONG)), new Links(base, page.root()));
        turn(main, Narrowing.of(ask.parameters()), listing, number, last);
        return page.answer();
    }

    private static List<ListedKind.Line> fitting(List<ListedKind.Line> all, String part) {
        return part.isEmpty()
                ? all
                : all.stream()
                        .filter(line -> PlainName.of(line.name()).contains(part))
                        .toList();
    }

    private static int number(String text, int last) {
        int number = text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > last) {
            throw Problem.of(404, "There is no such page of the list", "Pages are numbered from 1 to " + last + ".");
        }
        return number;
    }

    private static void others(Element main, ListedKind here) {
        Element list = main.appendElement("ul").addClass("chips").attr("aria-label", "Lists");
        for (ListedKind listing : ListedKind.values()) {
            Element link = list.appendElement("li").appendElement("a").attr("href", listing.path());
            link.text(listing.title());
            if (listing == here) {
                link.attr("aria-current", "page");
            }
        }
    }

    private static void table(Element main, List<ListedKind.Line> shown, Links links) {
        Element table = main.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text("Name");
        head.appendElement("th").attr("scope", "col").addClass("number").text("Events");
        Element body = table.appendElement("tbody");
        for (ListedKind.Line line : shown) {
            Element row = body.appendElement("tr");
            Element name = row.appendElement("td");
            Flag.show(name, line.code());
            name.appendElement("a").attr("href", links.address(line.iri())).text(line.name());
            if (!line.note().isEmpty()) {
                name.appendText(" ");
                name.appendElement("span").addClass("quiet").text(line.note());
            }
            row.appendElement("td").addClass("number").text("%,d".formatted(line.events()));
        }
    }

    private static void turn(Element main, Narrowing asked, ListedKind listing, int number, int last) {
        if (last == 1) {
            return;
        }
        Element pages = main.appendElement("nav").addClass("pages").attr("aria-label", "Pages of this list");
        step(pages, asked, listing, number - 1, last, "prev", "Back");
        step(pages, asked, listing, number + 1, last, "next", "Further");
    }

    private static void step(
            Element pages, Narrowing asked, ListedKind listing, int page, int last, String relation, String words) {
        if (page >= 1 && page <= last) {
            pages.appendElement("a")
                    .attr("rel", relation)
                    .attr("href", asked.with("page", Integer.toString(page)).at(listing.path()))
                    .text(words);
        }
    }
}
