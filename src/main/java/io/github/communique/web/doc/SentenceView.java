// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.web.page.Links;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.nodes.Element;

/** Shows a sentence of an article, with what stands around it and where it is from. */
record SentenceView(Facts facts, Links links) {

    void show(Element parent, Node evidence) {
        Facts quoted = facts.of(evidence);
        Element quote = parent.appendElement("blockquote");
        Element text = quote.appendElement("p");
        quoted.text(OA.prefix.asNode()).ifPresent(words -> context(text, "… " + Words.withoutFirstPiece(words)));
        text.appendElement("span")
                .addClass("exact")
                .text(quoted.text(OA.exact.asNode()).orElse(""));
        quoted.text(OA.suffix.asNode()).ifPresent(words -> context(text, Words.withoutLastPiece(words) + " …"));
        quoted.one(Dip.inArticle).ifPresent(article -> source(quote.appendElement("footer"), article));
    }

    private static void context(Element text, String words) {
        text.appendElement("span").addClass("context").text(words);
    }

    private void source(Element footer, Node article) {
        Facts told = facts.of(article);
        footer.appendChild(links.show(article, told.name()));
        told.text(SchemaDO.publisher.asNode()).ifPresent(name -> footer.appendText(", " + name));
        told.text(SchemaDO.datePublished.asNode()).ifPresent(day -> footer.appendText(", " + day));
    }
}
