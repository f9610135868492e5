// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.title.EdtfWords;
import io.github.communique.view.ArticleRef;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventTime;
import io.github.communique.view.EventWording;
import io.github.communique.view.PlaceRef;
import io.github.communique.web.doc.PlainWords;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.VerdictBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * An event in a list.
 *
 * @param choice the event
 * @param wording of what it is shown by
 */
public record EventRow(ChosenEvent choice, EventWording wording) {

    /** Shows it as an item of a list. */
    public void show(Element item, Links links) {
        EventReport account = choice.shown();
        Element line = item.appendElement("div").addClass("when");
        time(line, account.time());
        line.appendText(" · " + PlainWords.apart(account.type()));
        VerdictBadge.show(line, choice.event().verdict());
        item.appendChild(links.show(choice.event().event(), account.undatedTitle()));
        if (!wording.quote().isEmpty()) {
            item.appendElement("div").appendElement("q").text(wording.quote());
        }
        item.appendElement("div").addClass("when").text(String.join(" · ", circumstances(account)));
    }

    private static void time(Element line, EventTime time) {
        if (!time.edtf().isEmpty()) {
            time(line, time.begin(), EdtfWords.of(time.edtf()));
        } else if (time.firstDay().isEmpty()) {
            line.appendText("undated");
        } else {
            line.appendText("undated, reported ");
            time(line, time.firstDay(), EdtfWords.of(time.firstDay()));
        }
    }

    private static void time(Element line, String day, String words) {
        if (day.isEmpty()) {
            line.appendText(words);
        } else {
            line.appendElement("time").attr("datetime", day).text(words);
        }
    }

    private List<String> circumstances(EventReport account) {
        List<String> parts = new ArrayList<>();
        String places = account.places().stream().map(PlaceRef::words).collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            parts.add(places);
        }
        parts.add(told(account.article()));
        parts.add("confidence " + account.sureness());
        return parts;
    }

    private String told(ArticleRef story) {
        int others = choice.event().reports().size() - 1;
        String first = story.publisher().isEmpty() ? "one article" : story.publisher();
        return "told by " + first
                + (others == 0 ? "" : others == 1 ? " and one other report" : " and " + others + " other reports");
    }
}
