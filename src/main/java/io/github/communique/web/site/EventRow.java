// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.doc.Words;
import io.github.communique.web.page.Links;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jsoup.nodes.Element;

/** An event in a list. */
record EventRow(Node event, String what, String when, String status, String sentence) {

    static EventRow of(Binding row) {
        return new EventRow(
                row.get("event"),
                text(row, "what"),
                Words.when(text(row, "when")),
                Words.status(NodeFactory.createURI(text(row, "status"))),
                text(row, "sentence"));
    }

    private static String text(Binding row, String name) {
        return Optional.ofNullable(row.get(name))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    void show(Element item, Links links) {
        item.appendElement("span").addClass("when").text((when.isEmpty() ? "undated" : when) + " · " + status);
        item.appendChild(links.show(event, what));
        if (!sentence.isEmpty()) {
            item.appendElement("q").text(sentence);
        }
    }
}
