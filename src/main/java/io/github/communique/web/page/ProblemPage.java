// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;

/** What a reader sees when there is no proper answer. */
public final class ProblemPage {

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
        return problem.dressed(Page.TYPE, page.content())
                .header("Content-Language", "en")
                .header("Vary", "Accept");
    }
}
