// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.stream;

import io.github.communique.store.History;
import io.github.communique.store.Revision;
import io.github.communique.web.http.Ask;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import io.github.communique.web.page.WideTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells the stream to readers. */
final class StreamHtml {

    private static final int SHOWN = 50;

    private final StreamTerms names;
    private final History history;
    private final Pages pages;

    StreamHtml(StreamTerms names, History history, Pages pages) {
        this.names = names;
        this.history = history;
        this.pages = pages;
    }

    Page root(Ask ask) {
        Page page = Page.of("The stream of changes", ask);
        Element main = page.main();
        main.appendElement("h1").text("The stream of changes");
        forms(page, "stream");
        paragraph(
                main,
                "Every article that comes in, is read anew or is withdrawn is one step of this stream, with all "
                        + "that it told then. A program that follows the stream has the same data as this site, and gets "
                        + "corrections within a minute. Nothing is ever removed from it.");
        paragraph(
                main,
                "It is a Linked Data Event Stream: give the address of this page to a client, such as ldes-client. "
                        + "Pages hold " + Pages.LENGTH
                        + " steps each and never change once they are full. In TriG, N-Quads "
                        + "and JSON-LD each step has its facts in a graph of its own; Turtle and N-Triples have no graphs, so "
                        + "there the steps are listed, and the facts of one stand at its own address.");
        main.appendElement("h2").text("Latest steps");
        List<Revision> latest = new ArrayList<>(history.after(Math.max(0, history.last() - SHOWN), SHOWN));
        Collections.reverse(latest);
        table(page, latest);
        main.appendElement("h2").text("Pages");
        list(page);
        return page;
    }

    private void list(Page page) {
        Element list = page.main().appendElement("ul");
        List<Pages.Bounds> bounds = pages.bounds();
        for (Pages.Bounds one : bounds.subList(Math.max(0, bounds.size() - SHOWN), bounds.size())) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", page.root() + "stream/" + one.number())
                    .text("Page " + one.number());
            item.appendText(": from " + words(one.from())
                    + one.to().map(to -> " to " + words(to)).orElse(" on, not full yet"));
        }
        if (bounds.size() > SHOWN) {
            paragraph(page.main(), "The " + SHOWN + " newest of " + bounds.size() + " pages are listed.");
        }
    }

    Page page(Ask ask, long number) {
        Page page = Page.of("Page " + number + " of the stream of changes", ask);
        page.main().appendElement("h1").text("Page " + number + " of the stream of changes");
        forms(page, "stream/" + number);
        paragraph(
                page.main(),
                pages.full(number) ? "This page is full and will not change." : "This page is not full yet.");
        table(page, pages.revisions(number));
        Element nav = page.main().appendElement("nav").addClass("pages").attr("aria-label", "Pages");
        if (number > 1) {
            link(nav, page, number - 1, "prev", "Earlier");
        }
        if (number < pages.count()) {
            link(nav, page, number + 1, "next", "Later");
        }
        nav.appendElement("a").attr("href", page.root() + "stream").text("About the stream");
        return page;
    }

    private static void link(Element nav, Page page, long number, String relation, String words) {
        nav.appendElement("a")
                .attr("rel", relation)
                .attr("href", page.root() + "stream/" + number)
                .text(words);
    }

    Page member(Ask ask, Revision revision) {
        Page page = Page.of("Step " + revision.number() + " of the stream of changes", ask);
        page.main().appendElement("h1").text("Step " + revision.number() + " of the stream of changes");
        forms(page, "stream/member/" + revision.number());
        table(page, List.of(revision));
        long size = history.content(revision.number()).size();
        paragraph(
                page.main(),
                size == 0
                        ? "With this step the article went: what it alone told is no part of the data any more."
                        : "After this step the graph of the article held " + Counted.of(size, "statement")
                                + "; take one of the forms above to read them.");
        return page;
    }

    private void forms(Page page, String address) {
        Element line = page.main().appendElement("p").addClass("quiet").text("Also as");
        for (StreamForm form : StreamForm.values()) {
            String href = page.root() + address + "." + form.extension();
            line.appendText(" ").appendElement("a").attr("href", href).text(form.label());
            page.alternate(form.type(), href);
        }
    }

    private void table(Page page, List<Revision> revisions) {
        Element body = WideTable.body(page.main(), "Steps", List.of("Step", "When", "What", "Article", "Why"));
        revisions.stream().filter(names::ofArticle).forEach(revision -> row(page, body.appendElement("tr"), revision));
    }

    private void row(Page page, Element row, Revision revision) {
        row.appendElement("td")
                .appendElement("a")
                .attr("href", page.root() + "stream/member/" + revision.number())
                .text(Long.toString(revision.number()));
        row.appendElement("td").text(words(revision.when()));
        row.appendElement("td").text(words(revision.kind()));
        row.appendElement("td")
                .appendElement("a")
                .attr("href", new Links(names.base(), page.root()).address(revision.graph()))
                .text(revision.graph().substring((names.base() + "doc/article/").length()));
        row.appendElement("td").text(revision.why().orElse(""));
    }

    private static String words(Instant when) {
        return when.toString().replace("T", " ").replaceFirst("(:\\d\\d)(\\.\\d+)?Z", "$1 UTC");
    }

    private static String words(Revision.Kind kind) {
        return switch (kind) {
            case CREATED -> "came in";
            case UPDATED -> "read anew";
            case DELETED -> "went";
        };
    }

    private static void paragraph(Element main, String text) {
        main.appendElement("p").text(text);
    }
}
