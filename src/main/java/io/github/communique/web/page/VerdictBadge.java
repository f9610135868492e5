// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.view.EventOutcome;
import org.jsoup.nodes.Element;

/** Tells what became of an event. */
public final class VerdictBadge {

    private VerdictBadge() {}

    /** In a list: nothing for what happened, since that is what a reader expects. */
    public static void show(Element line, EventOutcome verdict) {
        if (verdict != EventOutcome.HAPPENED) {
            line.appendText(" ");
            whole(line, verdict);
        }
    }

    /** Tells also what happened. */
    public static void whole(Element line, EventOutcome verdict) {
        line.appendElement("span").addClass("badge").addClass(verdict.tone()).text(verdict.words());
    }
}
