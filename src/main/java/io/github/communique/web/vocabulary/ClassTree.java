// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** The classes as a tree, each with how many there are of it. */
record ClassTree(TermGraph terms, Places places, Optional<Usage> usage) {

    void show(Element parent) {
        Element list = parent.appendElement("ul")
                .addClass("tree")
                .attr("aria-label", "Classes, each below what it is a kind of");
        branches(list, Chapter.roots(terms, Chapter.CLASSES.of(terms)));
    }

    private void branches(Element list, List<Node> classes) {
        classes.forEach(one -> branch(list.appendElement("li"), one));
    }

    private void branch(Element item, Node one) {
        name(item, one);
        List<Node> kinds = Chapter.kinds(terms, one);
        if (!kinds.isEmpty()) {
            branches(item.appendElement("ul"), kinds);
        }
    }

    private void name(Element parent, Node one) {
        parent.appendChild(places.link(one));
        usage.map(used -> used.number(one)).filter(Element::hasText).ifPresent(number -> parent.appendText(" ")
                .appendChild(number));
    }
}
