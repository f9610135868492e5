// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.view.EventOutcome;
import org.jsoup.nodes.Element;

/** Marks an event in a list that did not, or not yet, happen. */
public final class VerdictBadge {

    private VerdictBadge() {}

    /** Adds nothing for what happened, since that is what a reader expects. */
    public static void show(Element line, EventOutcome verdict) {
        if (verdict != EventOutcome.HAPPENED) {
            line.appendText(" ");
            line.appendElement("span")
                    .addClass("badge")
                    .addClass(verdict.tone())
                    .text(verdict.words());
        }
    }
}
