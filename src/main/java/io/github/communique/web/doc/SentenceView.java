// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.page.Links;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.jsoup.nodes.Element;

/** Shows a sentence of an article, with what stands around it. */
record SentenceView(Facts facts, Links links) {

    void show(Element parent, Node evidence) {
        Facts quoted = facts.of(evidence);
        Element text = parent.appendElement("blockquote").appendElement("p");
        quoted.text(OA.prefix.asNode()).ifPresent(words -> context(text, "… " + Words.withoutFirstPiece(words) + " "));
        text.appendElement("span")
                .addClass("exact")
                .text(quoted.text(OA.exact.asNode()).orElse(""));
        quoted.text(OA.suffix.asNode()).ifPresent(words -> context(text, " " + Words.withoutLastPiece(words) + " …"));
    }

    private static void context(Element text, String words) {
        text.appendElement("span").addClass("context").text(words);
    }
}
