// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.EventOutcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The fields by which a list of events is narrowed; it needs no script.
 *
 * @param fields of it
 * @param action where it leads
 * @param ordered whether what it finds stands in an order
 */
record EventForm(EventFields fields, String action, boolean ordered) {

    private static final Set<Field> MORE = Set.of(
            Field.STATUS,
            Field.OFFICIALS,
            Field.PLACE,
            Field.COUNTRY,
            Field.TOPIC,
            Field.INSTRUMENT,
            Field.PUBLISHER,
            Field.CONFIDENCE);

    void show(Element parent) {
        Element form = EventFields.form(parent, action);
        fields.input(form, Field.Q, "search", "words of a sentence");
        fields.party(form, Field.PARTY.label());
        fields.choice(form, Field.AS, FieldCheck.PARTS, EventForm::part);
        fields.other(form, Field.OTHER.label());
        fields.types(form.appendElement("p"), Field.TYPE.label());
        fields.days(form);
        if (ordered) {
            order(form);
        }
        form.appendElement("p").appendElement("button").text("Show");
        more(form);
    }

    private void more(Element form) {
        Element more = form.appendElement("details");
        more.attr("open", fields.asked().filter().values().keySet().stream().anyMatch(MORE::contains));
        more.appendElement("summary").text("More fields");
        Element room = more.appendElement("div").addClass("fields");
        fields.choice(room, Field.STATUS, statuses(), EventForm::status);
        fields.choice(room, Field.OFFICIALS, FieldCheck.OFFICIALS, EventForm::officials);
        fields.input(room, Field.PLACE, "text", "name of a place");
        fields.input(room, Field.COUNTRY, "text", "name or code");
        fields.input(room, Field.TOPIC, "text", "");
        fields.input(room, Field.INSTRUMENT, "text", "treaty, resolution");
        fields.input(room, Field.PUBLISHER, "text", "name of an outlet");
        EventFields.suggest(room, Field.PUBLISHER, fields.index().publishers());
        fields.input(room, Field.CONFIDENCE, "number", "0 to 1");
        room.getElementById("confidence").attr("min", "0").attr("max", "1").attr("step", "any");
    }

    private void order(Element form) {
        List<String> words =
                Stream.of(EventOrder.values()).map(EventOrder::word).toList();
        EventFields.select(
                form, TableAsk.SORT, "Order", fields.asked().order().word(), words, word -> EventOrder.of(word)
                        .map(EventOrder::label)
                        .orElse(word));
    }

    private static List<String> statuses() {
        return Stream.concat(Stream.of(""), FieldCheck.STATUSES.stream()).toList();
    }

    private static String status(String status) {
        return status.isEmpty() ? "any" : EventOutcome.ofName(status).words();
    }

    private static String officials(String choice) {
        return choice.equals("no") ? "do not count" : "count as their party";
    }

    private static String part(String part) {
        return switch (part) {
            case "source" -> "acts";
            case "target" -> "is acted upon";
            default -> "any";
        };
    }
}
