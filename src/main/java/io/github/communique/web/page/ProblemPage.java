// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a reader sees when there is no proper answer. */
public final class ProblemPage {

    private static final int MOST = 6;

    private ProblemPage() {}

    /** A page for a browser, JSON for everyone else. */
    public static Answer answer(Problem problem, Ask ask) {
        if (!ask.accept().browser()) {
            return problem.answer(ask.base()).header("Vary", "Accept");
        }
        Page page = Page.of(problem.title(), ask);
        page.main().appendElement("h1").text(problem.title());
        page.main().appendElement("p").addClass("problem").text(problem.getMessage());
        page.main()
                .appendElement("p")
                .appendElement("a")
                .attr("href", page.root() + "problems#" + problem.kind())
                .text("What this means");
        if (problem.status() == 404) {
            search(page, ask);
        }
        return problem.dressed(Page.TYPE, page.content())
                .header("Content-Language", "en")
                .header("Vary", "Accept");
    }

    /** Who followed a dead link finds by its words what they were after. */
    private static void search(Page page, Ask ask) {
        FindBox.show(page.main(), page.site() + "events", "Find events").attr("value", words(ask.path()));
        Element line = page.main().appendElement("p").text("Or look through ");
        line.appendElement("a").attr("href", page.site()).text("the start page");
        line.appendText(", ");
        for (String list : List.of("events", "explore", "actors", "states", "topics")) {
            line.appendElement("a").attr("href", page.site() + list).text(list);
            line.appendText(list.equals("topics") ? "." : ", ");
        }
    }

    /** The words of the last part of an address, without dates, digests and endings. */
    private static String words(List<String> path) {
        return Arrays.stream(path.get(path.size() - 1)
                        .replaceFirst("\\.[a-z]{2,6}$", "")
                        .split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> word.length() > 2 && word.chars().noneMatch(Character::isDigit))
                .limit(MOST)
                .collect(Collectors.joining(" "));
    }
}
