// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.List;
import org.jsoup.nodes.Element;

/** Names and values, one row a name; a name without values has no row. */
final class RowList {

    private static final int SHORT = 24;

    private final Element list;

    /** Rows at the end of a part of the page. */
    RowList(Element parent) {
        list = parent.appendElement("dl").addClass("facts");
    }

    /** A row of values, one beside the other. */
    RowList row(String name, List<Element> values) {
        if (!values.isEmpty()) {
            Element cell = cell(name);
            for (int i = 0; i < values.size(); i++) {
                cell.appendText(i == 0 ? "" : ", ").appendChild(values.get(i));
            }
        }
        return this;
    }

    /** A row of values, one under the other. */
    RowList list(String name, List<Element> values) {
        if (!values.isEmpty()) {
            Element items = cell(name).appendElement("ul");
            values.forEach(value -> items.appendElement("li").appendChild(value));
        }
        return this;
    }

    /** A row of texts. */
    RowList texts(String name, List<String> texts) {
        return list(name, texts.stream().map(RowList::text).toList());
    }

    /** A row of values: beside one another if all are short, else one under the other. */
    RowList fitting(String name, List<Element> values) {
        boolean all = values.stream().allMatch(value -> value.text().length() <= SHORT);
        return all ? row(name, values) : list(name, values);
    }

    static Element text(String text) {
        return new Element("span").text(text);
    }

    private Element cell(String name) {
        list.appendElement("dt").text(name);
        return list.appendElement("dd");
    }

    /** Takes the list away if it has no rows. */
    void done() {
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }
}
