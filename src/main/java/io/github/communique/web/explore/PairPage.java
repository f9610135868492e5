// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.Balance;
import io.github.communique.web.doc.PlainWords;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Flag;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import io.github.communique.web.table.EventRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The relations of two states with one another.
 *
 * @param archive of all dealings
 * @param states by code
 * @param base of the data's IRIs
 */
record PairPage(DealingsArchive archive, StateBook states, String base) {

    private static final int SHOWN = 6;

    Answer answer(Ask ask, PartnerPair pair) {
        List<Dealing> between = archive.between(pair);
        String title = states.name(pair.one()) + " and " + states.name(pair.other());
        Page page =
                Page.of(title, ask).style("web/chart.css").picture("?party=" + pair.one() + "&party=" + pair.other());
        Element main = page.main();
        crumbs(main, page.root());
        heading(main.appendElement("h1"), pair);
        if (between.isEmpty()) {
            nothing(main, page.root(), pair);
            return page.answer();
        }
        page.describe(words(between));
        lead(main, pair, between);
        newest(main, page.root(), between.get(0));
        Links links = new Links(base, page.root());
        PairPictures pictures = new PairPictures(between, pair, states::name, links);
        pictures.dots().show(main);
        pictures.directions().show(main);
        Narrowing both = new Narrowing(Map.of("party", List.of(pair.one(), pair.other())));
        new Exhibition(new Dealings(between), both, page.root()).timeline().show(main);
        sections(main, page.root(), between);
        new PairQuotations(archive.events(), links).show(main, between);
        return page.alternate("text/csv", pair.other() + ".csv").answer();
    }

    static void crumbs(Element main, String root) {
        Element list = main.appendElement("nav")
                .addClass("crumbs")
                .attr("aria-label", "Where this stands")
                .appendElement("ol");
        list.appendElement("li")
                .appendElement("a")
                .attr("href", root + "relations")
                .text("Relations");
    }

    private void nothing(Element main, String root, PartnerPair pair) {
        Element note = main.appendElement("div").addClass("problem");
        note.appendElement("p")
                .text(
                        "No article that was read tells of dealings of the two; that does not mean that there were none.");
        Element links = note.appendElement("p").text("See those of ");
        links.appendElement("a").attr("href", root + "relations/" + pair.one()).text(states.name(pair.one()));
        links.appendText(" or of ");
        links.appendElement("a")
                .attr("href", root + "relations/" + pair.other())
                .text(states.name(pair.other()));
        links.appendText(" with others.");
    }

    private void lead(Element main, PartnerPair pair, List<Dealing> between) {
        Element lead = main.appendElement("p").addClass("abstract");
        lead.text(words(between) + " ");
        lead.appendElement("a")
                .attr("href", pair.other() + ".csv")
                .attr("download", true)
                .text("All as CSV");
    }

    private static String words(List<Dealing> between) {
        return Counted.first(between.size(), "event") + ": "
                + Dealing.balance(between).words() + ". Officials and organs count for their state.";
    }

    private void heading(Element heading, PartnerPair pair) {
        name(heading, pair.one());
        heading.appendText(" and ");
        name(heading, pair.other());
    }

    private void name(Element heading, String code) {
        Flag.show(heading, code);
        heading.appendText(states.name(code));
    }

    private void newest(Element main, String root, Dealing newest) {
        Element line = main.appendElement("p").text("The newest: ");
        line.appendElement("a")
                .attr(
                        "href",
                        new Links(base, root)
                                .address(newest.choice().event().event().toString()))
                .text(newest.title());
    }

    /** One for each group of types, the largest first. */
    private void sections(Element main, String root, List<Dealing> between) {
        Map<String, List<Dealing>> groups = between.stream()
                .collect(Collectors.groupingBy(
                        dealing -> archive.events().group(dealing.type()), LinkedHashMap::new, Collectors.toList()));
        Element columns = main.appendElement("div").addClass("halves");
        groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Dealing>> group) ->
                        -group.getValue().size()))
                .forEach(group -> section(columns.appendElement("section"), root, group.getKey(), group.getValue()));
    }

    private void section(Element section, String root, String name, List<Dealing> events) {
        section.appendElement("h2").text(name + " (" + events.size() + ")");
        section.appendElement("p").addClass("quiet").text(kinds(events));
        list(section, root, events.stream().limit(SHOWN).toList());
        if (events.size() > SHOWN) {
            Element more = section.appendElement("details");
            more.appendElement("summary").text("All " + events.size());
            list(more, root, events.stream().skip(SHOWN).limit(SHOWN * 20L).toList());
        }
    }

    /** How many there are of each type. */
    private static String kinds(List<Dealing> events) {
        Map<String, Balance> sums = Dealings.sums(events, dealing -> List.of(dealing.type()));
        return Dealings.largest(sums, Integer.MAX_VALUE).stream()
                .map(entry -> PlainWords.apart(entry.getKey()) + " "
                        + entry.getValue().total())
                .collect(Collectors.joining(" · "));
    }

    private void list(Element parent, String root, Collection<Dealing> events) {
        Element list = parent.appendElement("ol").addClass("events");
        Links links = new Links(base, root);
        List<EventRow> rows =
                archive.events().rows(events.stream().map(Dealing::choice).toList());
        rows.forEach(row -> row.show(list.appendElement("li"), links));
    }
}
