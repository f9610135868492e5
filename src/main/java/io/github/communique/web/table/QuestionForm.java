// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import org.jsoup.nodes.Element;

/**
 * A question in few fields: who did what with or to whom, where and when; it needs no script.
 *
 * @param fields of it, each party in its place
 * @param action where it leads
 */
record QuestionForm(EventFields fields, String action) {

    void show(Element parent) {
        Element form = EventFields.form(parent, action);
        fields.party(form, "Who");
        fields.types(form.appendElement("p"), "did what");
        fields.other(form, "with or to whom");
        fields.input(form, Field.PLACE, "Where", "text", "name of a place");
        fields.days(form);
        form.appendElement("p").appendElement("button").text("Ask");
    }
}
