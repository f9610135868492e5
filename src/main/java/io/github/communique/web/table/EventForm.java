// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.EventOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The fields by which a list of events is narrowed; it needs no script.
 *
 * @param asked what is asked already
 * @param index from which the choices come
 * @param types of event
 * @param action where it leads
 */
record EventForm(TableAsk asked, EventIndex index, EventTypes types, String action) {

    private static final int MOST_NAMES = 250;
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
        Element form = parent.appendElement("form")
                .addClass("filter")
                .attr("role", "search")
                .attr("action", action)
                .attr("method", "get");
        input(form, Field.Q, "search", "words of a sentence");
        parties(form);
        types(form.appendElement("p"));
        input(form, Field.FROM, day(Field.FROM), "2024-03");
        input(form, Field.TO, day(Field.TO), "2024-03-20");
        order(form);
        form.appendElement("p").appendElement("button").text("Show");
        more(form);
    }

    private void more(Element form) {
        Element more = form.appendElement("details");
        more.attr("open", asked.filter().values().keySet().stream().anyMatch(MORE::contains));
        more.appendElement("summary").text("More fields");
        Element fields = more.appendElement("div").addClass("fields");
        choices(fields);
        input(fields, Field.PLACE, "text", "name of a place");
        input(fields, Field.COUNTRY, "text", "name or code");
        input(fields, Field.TOPIC, "text", "");
        input(fields, Field.INSTRUMENT, "text", "treaty, resolution");
        input(fields, Field.PUBLISHER, "text", "name of an outlet");
        suggest(fields, Field.PUBLISHER, index.publishers());
        input(fields, Field.CONFIDENCE, "number", "0 to 1");
        fields.getElementById("confidence").attr("min", "0").attr("max", "1").attr("step", "any");
    }

    private void choices(Element fields) {
        select(
                fields,
                Field.STATUS.parameter(),
                Field.STATUS.label(),
                chosen(Field.STATUS),
                statuses(),
                EventForm::status);
        select(
                fields,
                Field.OFFICIALS.parameter(),
                Field.OFFICIALS.label(),
                chosen(Field.OFFICIALS),
                FieldCheck.OFFICIALS,
                EventForm::officials);
    }

    private void parties(Element form) {
        input(form, Field.PARTY, "text", "name or ISO code");
        suggest(form, Field.PARTY, index.partyNames());
        select(form, Field.AS.parameter(), Field.AS.label(), chosen(Field.AS), FieldCheck.PARTS, EventForm::part);
        input(form, Field.OTHER, "text", "with whom, or whom");
        form.getElementById(Field.OTHER.id()).attr("list", Field.PARTY.id() + "-names");
    }

    /** Offers the names that are met most often while somebody types. */
    private static void suggest(Element form, Field field, Map<String, Long> counts) {
        String id = field.parameter() + "-names";
        form.getElementById(field.parameter()).attr("list", id);
        Element list = form.appendElement("datalist").id(id);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(name -> list.appendElement("option").attr("value", name));
    }

    private void types(Element place) {
        Map<String, Long> counts = index.types();
        place.appendElement("label").attr("for", "type").text(Field.TYPE.label());
        Element select = place.appendElement("select").id("type").attr("name", "type");
        option(select, "", "any", chosen(Field.TYPE));
        List<String> groups = types.names().stream()
                .filter(name -> !types.kinds(name).equals(Set.of(name)))
                .toList();
        groups.stream().filter(name -> !name.equals(EventTypes.ALL)).forEach(group -> {
            Element options = select.appendElement("optgroup").attr("label", types.label(group));
            option(options, group, types.label(group) + ": any (" + sum(counts, group) + ")", chosen(Field.TYPE));
            types.kinds(group).stream()
                    .filter(type -> !groups.contains(type))
                    .forEach(type -> option(
                            options,
                            type,
                            types.label(type) + " (" + counts.getOrDefault(type, 0L) + ")",
                            chosen(Field.TYPE)));
        });
    }

    private long sum(Map<String, Long> counts, String group) {
        return types.kinds(group).stream()
                .mapToLong(type -> counts.getOrDefault(type, 0L))
                .sum();
    }

    private void order(Element form) {
        List<String> words =
                Stream.of(EventOrder.values()).map(EventOrder::word).toList();
        select(form, TableAsk.SORT, "Order", asked.order().word(), words, word -> EventOrder.of(word)
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

    private static void select(
            Element form,
            String name,
            String label,
            String chosen,
            List<String> values,
            Function<String, String> words) {
        Element place = form.appendElement("p");
        place.appendElement("label").attr("for", name).text(label);
        Element select = place.appendElement("select").id(name).attr("name", name);
        values.forEach(value -> option(select, value, words.apply(value), chosen));
    }

    private static void option(Element select, String value, String words, String chosen) {
        select.appendElement("option")
                .attr("value", value)
                .attr("selected", value.equals(chosen))
                .text(words);
    }

    private void input(Element form, Field field, String type, String hint) {
        Element place = form.appendElement("p");
        place.appendElement("label").attr("for", field.id()).text(field.label());
        Element input = place.appendElement("input")
                .id(field.id())
                .attr("name", field.parameter())
                .attr("type", type)
                .attr("value", chosen(field));
        if (!hint.isEmpty() && !type.equals("date")) {
            input.attr("placeholder", hint);
        }
    }

    /** A month or year cannot be shown by a field for days. */
    private String day(Field field) {
        return chosen(field).length() % 10 == 0 ? "date" : "text";
    }

    private String chosen(Field field) {
        return asked.filter().get(field).orElse("");
    }
}
