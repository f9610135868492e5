// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.doc.Words;
import io.github.communique.web.page.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * An event in a list.
 *
 * @param choice the event
 * @param details of what it is shown by
 */
public record EventRow(Choice choice, Details details) {

    /** Shows it as an item of a list. */
    public void show(Element item, Links links) {
        Outline account = choice.shown();
        Element line = item.appendElement("div").addClass("when");
        time(line, account);
        line.appendText(" · " + Words.apart(account.type()));
        if (!account.status().equals("Actual")) {
            line.appendText(" ");
            line.appendElement("span").addClass("badge").text(status(account.status()));
        }
        item.appendChild(links.show(choice.happening().event(), details.title()));
        if (!details.quote().isEmpty()) {
            item.appendElement("div").appendElement("q").text(details.quote());
        }
        item.appendElement("div").addClass("when").text(String.join(" · ", circumstances(account)));
    }

    private void time(Element line, Outline account) {
        if (!details.when().isEmpty()) {
            time(line, account.begin(), Words.when(details.when()));
        } else if (account.fallback().isEmpty()) {
            line.appendText("undated");
        } else {
            line.appendText("undated, reported ");
            time(line, account.fallback(), Words.when(account.fallback()));
        }
    }

    private static void time(Element line, String day, String words) {
        if (day.isEmpty()) {
            line.appendText(words);
        } else {
            line.appendElement("time").attr("datetime", day).text(words);
        }
    }

    /** What became of an event, in a word. */
    static String status(String status) {
        return switch (status) {
            case "Planned" -> "announced";
            case "Negated" -> "denied";
            default -> "happened";
        };
    }

    private List<String> circumstances(Outline account) {
        List<String> parts = new ArrayList<>();
        String places = account.places().stream().map(EventRow::place).collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            parts.add(places);
        }
        parts.add(told(account.story()));
        parts.add("confidence " + account.confidence());
        return parts;
    }

    private static String place(Spot spot) {
        boolean same = spot.countryName().isEmpty() || spot.countryName().equals(spot.name());
        return same ? spot.name() : spot.name() + ", " + spot.countryName();
    }

    private String told(Story story) {
        int others = choice.happening().accounts().size() - 1;
        String first = story.publisher().isEmpty() ? "one article" : story.publisher();
        return "told by " + first
                + (others == 0 ? "" : others == 1 ? " and one other report" : " and " + others + " other reports");
    }
}
