// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A sentence in which stretches of words are marked.
 *
 * @param text of the sentence
 * @param stretches in order, none over another
 */
record MarkedSentence(String text, List<Stretch> stretches) {

    /** What a stretch of words is: the words that tell of an event, or the name of a party. */
    enum Part {
        TRIGGER,
        PARTY
    }

    /** From where to where. */
    record Stretch(Part part, int begin, int end) {

        boolean over(int from, int to) {
            return begin < to && from < end;
        }
    }

    MarkedSentence {
        stretches = List.copyOf(stretches);
    }

    void show(Element parent) {
        int at = 0;
        for (Stretch stretch : stretches) {
            parent.appendText(text.substring(at, stretch.begin()));
            parent.appendElement("mark")
                    .addClass(stretch.part() == Part.TRIGGER ? "trigger" : "party")
                    .text(text.substring(stretch.begin(), stretch.end()));
            at = stretch.end();
        }
        parent.appendText(text.substring(at));
    }
}
