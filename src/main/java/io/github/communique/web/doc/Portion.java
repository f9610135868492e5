// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A part of the things that lead to another, as one page of its document tells them.
 *
 * @param number of the page, from 1
 * @param last page
 * @param total how many things lead there
 * @param events how many of them are events
 * @param part those of this page
 */
record Portion(int number, int last, int total, int events, List<Node> part) {

    /** How many events a page tells, and how many other things. */
    static final int SIZE = 50;

    private record Step(String relation, int page) {}

    /** The page that is asked for. */
    static int asked(Ask ask) {
        String told = ask.parameters().first("page").orElse("1");
        if (!told.matches("[1-9]\\d{0,6}")) {
            throw none("Pages are counted from 1.");
        }
        return Integer.parseInt(told);
    }

    /**
     * The page of that number: a part of the events and, beside them, a part of all else.
     *
     * @throws Problem if there are not so many pages
     */
    static Portion of(List<Node> events, List<Node> others, int number) {
        int last = Math.max(1, (Math.max(events.size(), others.size()) + SIZE - 1) / SIZE);
        if (number > last) {
            throw none("The last page is " + last + ".");
        }
        List<Node> part =
                Stream.concat(part(events, number), part(others, number)).toList();
        return new Portion(number, last, events.size() + others.size(), events.size(), part);
    }

    private static Stream<Node> part(List<Node> all, int number) {
        return all.stream().skip((number - 1L) * SIZE).limit(SIZE);
    }

    /** What a page's address has behind the document's. */
    static String query(int page) {
        return page == 1 ? "" : "?page=" + page;
    }

    /** The pages beside this one, each by its relation to it, for the head of an answer; none if there is one page only. */
    List<String> links(String name) {
        return Stream.of(
                        new Step("first", 1),
                        new Step("prev", number - 1),
                        new Step("next", number + 1),
                        new Step("last", last))
                .filter(step -> last > 1 && step.page() >= 1 && step.page() <= last)
                .map(step -> "<" + name + query(step.page()) + ">; rel=\"" + step.relation() + "\"")
                .toList();
    }

    private static Problem none(String detail) {
        return Problem.of(404, "There is no such page of this document", detail);
    }
}
