// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.web.http.Answer;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands acts of curators to the desk, and tells what became of them. */
record ActTaking(CurationDesk desk) {

    private static final Logger LOG = LoggerFactory.getLogger("curation");

    /**
     * What is to be done.
     *
     * @param act of the curator
     * @param changes in words
     * @param place where the thing stands that it changes, from the start page on
     */
    record Intent(CuratorAct act, List<String> changes, String place) {}

    /** Does it; what is refused is shown by the form that it came from, with the reason. */
    Answer take(CuratorVisit visit, Intent intent, Function<String, Answer> form) {
        String why = visit.field(DeskFields.WHY);
        if (why.isEmpty()) {
            return form.apply("Say why.").with(422);
        }
        CurationDesk.Reply reply = desk.take(intent.act(), visit.name(), why);
        LOG.info(
                "{}: {}: {}",
                visit.name(),
                reply.done() ? "done" : "refused",
                intent.act().toString().replaceAll("\\p{Cc}", " "));
        return reply.done()
                ? done(visit, intent, reply)
                : form.apply(String.join("\n", reply.said())).with(422);
    }

    private static Answer done(CuratorVisit visit, Intent intent, CurationDesk.Reply reply) {
        Page page = visit.page("It is done");
        Element main = page.main();
        Element list = main.appendElement("ul").addClass("changes").attr("role", "status");
        intent.changes().forEach(change -> list.appendElement("li").text(change));
        main.appendElement("p")
                .text(
                        "Pages, tables, feeds and queries tell it from now on, dumps when they are next made; releases stay as they"
                                + " were frozen.");
        main.appendElement("p")
                .appendElement("a")
                .attr("href", page.root() + intent.place())
                .text("See what is told now");
        reply.said().forEach(line -> main.appendElement("p").addClass("quiet").text(line));
        return page.answer();
    }

    /** Says what went wrong before, if something did. */
    static void problem(Element main, String problem) {
        if (!problem.isEmpty()) {
            main.appendElement("p").addClass("problem").attr("role", "alert").text(problem);
        }
    }
}
