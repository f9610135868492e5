// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.Balance;
import io.github.communique.chart.DotTimeline;
import io.github.communique.chart.DotTimeline.Dot;
import io.github.communique.chart.FigureTable;
import io.github.communique.chart.Picture;
import io.github.communique.chart.ShareBars;
import io.github.communique.web.page.Links;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;

/**
 * The pictures of two states.
 *
 * @param between what passed between them, the newest first
 * @param pair of their codes
 * @param names of the codes
 * @param links of the page
 */
record PairPictures(List<Dealing> between, PartnerPair pair, UnaryOperator<String> names, Links links) {

    private static final int MOST = 300;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** Every event, when it was. */
    Picture dots() {
        List<Dealing> dated = between.stream()
                .filter(dealing -> !dealing.day().isEmpty())
                .limit(MOST)
                .toList();
        if (dated.isEmpty()) {
            return picture(new DotTimeline(List.of(), "", ""), "No event has a date.");
        }
        long first = day(dated.get(dated.size() - 1));
        long span = Math.max(1, day(dated.get(0)) - first);
        List<Dot> dots = dated.stream()
                .map(dealing -> new Dot(
                        (day(dealing) - first) / (double) span, dealing.side(), dealing.title(), address(dealing)))
                .toList();
        String words = "Each dot is an event and leads to it, the cooperative ones above the line."
                + (dated.size() == MOST ? " The latest " + MOST + "." : "");
        return picture(new DotTimeline(dots, month(dated.get(dated.size() - 1)), month(dated.get(0))), words);
    }

    private Picture picture(DotTimeline timeline, String words) {
        FigureTable table = FigureTable.ofBalances(
                "Event",
                between.stream()
                        .limit(MOST)
                        .map(dealing -> FigureTable.Row.of(dealing.title(), address(dealing), dealing.balance()))
                        .toList());
        return new Picture("Event by event", words, timeline.drawing(), true, table);
    }

    private static long day(Dealing dealing) {
        return LocalDate.parse(dealing.day()).toEpochDay();
    }

    private static String month(Dealing dealing) {
        return MONTH.format(LocalDate.parse(dealing.day()));
    }

    private String address(Dealing dealing) {
        Node event = dealing.choice().event().event();
        return links.address(event.toString());
    }

    /** Who acts upon whom. */
    Picture directions() {
        String one = names.apply(pair.one());
        String other = names.apply(pair.other());
        List<ShareBars.Row> rows = new ArrayList<>();
        add(rows, one + " towards " + other, sum(new PartnerPair(pair.one(), pair.other()), true));
        add(rows, other + " towards " + one, sum(new PartnerPair(pair.other(), pair.one()), true));
        add(rows, "Both together", sum(pair, false));
        ShareBars bars = new ShareBars(rows);
        return new Picture("Who acts", "", bars.drawing(), true, bars.table("Direction"));
    }

    private static void add(List<ShareBars.Row> rows, String name, Balance balance) {
        if (balance.total() > 0) {
            rows.add(new ShareBars.Row(name, "", balance));
        }
    }

    private Balance sum(PartnerPair way, boolean directed) {
        return Dealing.balance(between.stream()
                .filter(dealing -> dealing.mutual() != directed)
                .filter(dealing -> dealing.actions().contains(way))
                .toList());
    }
}
