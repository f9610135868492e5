// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import java.util.Map;
import org.jsoup.nodes.Element;

/** The fields of forms for curators, each below its label. */
final class DeskFields {

    /** The field for the reason. */
    static final String WHY = "why";

    private static final int LONGEST_REASON = 2000;

    private DeskFields() {}

    static Element input(Element form, String name, String label, String value) {
        return place(form, name, label)
                .appendElement("input")
                .id(name)
                .attr("name", name)
                .attr("type", "text")
                .attr("value", value);
    }

    static Element area(Element form, String name, String label, String value, int rows) {
        return place(form, name, label)
                .appendElement("textarea")
                .id(name)
                .attr("name", name)
                .attr("rows", Integer.toString(rows))
                .text(value);
    }

    /** @param choices what is shown, by value */
    static Element select(Element form, String name, String label, String chosen, Map<String, String> choices) {
        Element select =
                place(form, name, label).appendElement("select").id(name).attr("name", name);
        choices.forEach((value, words) -> select.appendElement("option")
                .attr("value", value)
                .attr("selected", value.equals(chosen))
                .text(words));
        return select;
    }

    /** Says below a field how to fill it. */
    static void hint(Element field, String words) {
        String id = field.id() + "-hint";
        field.attr("aria-describedby", id);
        field.parent().appendElement("span").addClass("quiet").id(id).text(words);
    }

    /** The reason, which every act has, and the button. */
    static void reason(Element form, String act, String value, String button) {
        Element place = form.appendElement("p");
        String id = WHY + "-" + act;
        place.appendElement("label").attr("for", id).text("Why, in words for readers");
        place.appendElement("input")
                .id(id)
                .attr("name", WHY)
                .attr("type", "text")
                .attr("required", true)
                .attr("maxlength", Integer.toString(LONGEST_REASON))
                .attr("value", value);
        form.appendElement("p")
                .appendElement("button")
                .attr("name", "act")
                .attr("value", act)
                .text(button);
    }

    private static Element place(Element form, String name, String label) {
        Element place = form.appendElement("p");
        place.appendElement("label").attr("for", name).text(label);
        return place;
    }
}
