// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.page.Links;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Element;

/** A list of names and values; a name without values is left out. */
final class FactList {

    private final Element list;
    private final Links links;
    private final ThingStatements facts;

    FactList(Element parent, Links links, ThingStatements facts) {
        list = parent.appendElement("dl").addClass("facts");
        this.links = links;
        this.facts = facts;
    }

    <T> void entry(String name, List<T> values, BiConsumer<Element, T> show) {
        if (values.isEmpty()) {
            return;
        }
        list.appendElement("dt").text(name);
        Element value = list.appendElement("dd");
        if (values.size() == 1) {
            show.accept(value, values.get(0));
        } else {
            Element items = value.appendElement("ul");
            values.forEach(one -> show.accept(items.appendElement("li"), one));
        }
    }

    void text(String name, List<String> values) {
        entry(name, values, Element::text);
    }

    void links(String name, List<Node> values) {
        entry(name, values, (item, value) -> item.appendChild(links.show(value, facts.name(value))));
    }
}
