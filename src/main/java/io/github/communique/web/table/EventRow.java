// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.ArticleRef;
import io.github.communique.view.EventReport;
import io.github.communique.view.EventWording;
import io.github.communique.view.PartyRef;
import io.github.communique.view.PlaceRef;
import io.github.communique.view.ThingRef;
import io.github.communique.web.doc.PlainWords;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.EventDay;
import io.github.communique.web.page.Flag;
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

    private static final int FLAGS = 3;

    /** Shows it as an item of a list. */
    public void show(Element item, Links links) {
        EventReport account = choice.shown();
        Element line = item.appendElement("div").addClass("when");
        EventDay.show(line, account.time());
        line.appendText(" · " + PlainWords.apart(account.type()));
        VerdictBadge.show(line, choice.event().verdict());
        account.participants().stream()
                .map(PartyRef::country)
                .distinct()
                .limit(FLAGS)
                .forEach(code -> Flag.show(item, code));
        item.appendChild(links.show(choice.event().event(), account.undatedTitle()));
        if (!wording.quote().isEmpty()) {
            item.appendElement("div").appendElement("q").text(wording.quote());
        }
        Element last = item.appendElement("div").addClass("when").text(String.join(" · ", circumstances(account)));
        things(last, " · about ", account.topics(), links);
        things(last, " · document: ", account.instruments(), links);
    }

    private static void things(Element line, String before, List<ThingRef> things, Links links) {
        String words = before;
        for (ThingRef thing : things) {
            line.appendText(words);
            line.appendChild(links.show(thing));
            words = ", ";
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
        return "told by " + first + (others == 0 ? "" : " and " + Counted.of(others, "other report"));
    }
}
