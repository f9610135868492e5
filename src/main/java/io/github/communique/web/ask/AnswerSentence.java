// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.ask;

import io.github.communique.view.EventOutcome;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.VerdictBadge;
import io.github.communique.web.table.ChosenEvent;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * An answer in words: how many events, the latest that happened, and the first; where none did, the newest told of.
 *
 * @param choices the events, the newest first, one at least
 */
record AnswerSentence(List<ChosenEvent> choices) {

    void show(Element parent, Links links) {
        Element line = parent.appendElement("p").addClass("said").attr("role", "status");
        line.appendText(Counted.first(choices.size(), "event") + (choices.size() == 1 ? " fits. " : " fit. "));
        List<ChosenEvent> happened = choices.stream()
                .filter(choice -> choice.event().verdict() == EventOutcome.HAPPENED)
                .filter(choice -> !day(choice).isEmpty())
                .sorted(Comparator.comparing(AnswerSentence::day))
                .toList();
        if (happened.isEmpty()) {
            told(line, "None is told to have happened on a known day. The newest told of: ", choices.get(0), links);
            VerdictBadge.show(line, choices.get(0).event().verdict());
        } else {
            told(line, happened.size() == 1 ? "It happened: " : "The latest that happened: ", last(happened), links);
        }
        if (happened.size() > 1) {
            told(line, "The first: ", happened.get(0), links);
        }
    }

    private static ChosenEvent last(List<ChosenEvent> some) {
        return some.get(some.size() - 1);
    }

    private static String day(ChosenEvent choice) {
        return choice.shown().time().firstDay();
    }

    private static void told(Element line, String words, ChosenEvent choice, Links links) {
        line.appendText(words);
        line.appendChild(links.show(choice.event().event(), choice.shown().title()));
        line.appendText(". ");
    }
}
