// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.view.EventWording.Sentence;
import org.jsoup.nodes.Element;

/**
 * Shows a sentence of an article, with what stands around it.
 *
 * @param sentence of the article
 * @param marked the same with what matters in it
 */
record SentenceView(Sentence sentence, MarkedSentence marked) {

    void show(Element parent) {
        Element text = parent.appendElement("blockquote").appendElement("p");
        if (!sentence.before().isEmpty()) {
            context(text, "… " + PlainWords.withoutFirstPiece(sentence.before()) + " ");
        }
        marked.show(text.appendElement("span").addClass("exact"));
        if (!sentence.after().isEmpty()) {
            context(text, " " + PlainWords.withoutLastPiece(sentence.after()) + " …");
        }
    }

    private static void context(Element text, String words) {
        text.appendElement("span").addClass("context").text(words);
    }
}
