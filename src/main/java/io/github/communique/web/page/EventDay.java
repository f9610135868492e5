// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.page;

import io.github.communique.title.EdtfWords;
import io.github.communique.view.EventTime;
import org.jsoup.nodes.Element;

/** Tells when an event was. */
public final class EventDay {

    private static final String HTML = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    private EventDay() {}

    /** In a list: when it was or, failing that, when it was reported. */
    public static void show(Element line, EventTime time) {
        if (!time.edtf().isEmpty()) {
            show(line, time.edtf());
        } else if (time.firstDay().isEmpty()) {
            line.appendText("undated");
        } else {
            line.appendText("undated, reported ");
            show(line, time.firstDay());
        }
    }

    /** A time in EDTF, in words; to machines it is told where HTML has a form for it. */
    public static void show(Element line, String edtf) {
        if (edtf.matches(HTML)) {
            line.appendElement("time").attr("datetime", edtf).text(EdtfWords.of(edtf));
        } else {
            line.appendText(EdtfWords.of(edtf));
        }
    }
}
