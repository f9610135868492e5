// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * The fields of forms by which events are chosen.
 *
 * @param asked what is asked already
 * @param index from which the choices come
 * @param types of event
 */
record EventFields(TableAsk asked, EventIndex index, EventTypes types) {

    private static final int MOST_NAMES = 250;

    /** A form without fields yet. */
    static Element form(Element parent, String action) {
        return parent.appendElement("form")
                .addClass("filter")
                .attr("role", "search")
                .attr("action", action)
                .attr("method", "get");
    }

    /** A party, with the names that are met most often on offer. */
    void party(Element form, String label) {
        input(form, Field.PARTY, label, "text", "name or ISO code");
        suggest(form, Field.PARTY, index.partyNames());
    }

    /** A second party, to be named after the first. */
    void other(Element form, String label) {
        input(form, Field.OTHER, label, "text", "with whom, or whom");
        form.getElementById(Field.OTHER.id()).attr("list", Field.PARTY.id() + "-names");
    }

    /** Offers the names that are met most often while somebody types. */
    static void suggest(Element form, Field field, Map<String, Long> counts) {
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

    /** The types of event, by group, with how many there are of each. */
    void types(Element place, String label) {
        Map<String, Long> counts = index.types();
        place.appendElement("label").attr("for", "type").text(label);
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

    /** A choice between the values of a field. */
    void choice(Element form, Field field, List<String> values, Function<String, String> words) {
        select(form, field.parameter(), field.label(), chosen(field), values, words);
    }

    /** A choice between some values. */
    static void select(
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

    /** A field under the name that it has anywhere. */
    void input(Element form, Field field, String type, String hint) {
        input(form, field, field.label(), type, hint);
    }

    /** A field under a name of its own. */
    void input(Element form, Field field, String label, String type, String hint) {
        Element place = form.appendElement("p");
        place.appendElement("label").attr("for", field.id()).text(label);
        Element input = place.appendElement("input")
                .id(field.id())
                .attr("name", field.parameter())
                .attr("type", type)
                .attr("value", chosen(field));
        if (!hint.isEmpty() && !type.equals("date")) {
            input.attr("placeholder", hint);
        }
    }

    /** The first day and the last; a month or year cannot be shown by a field for days. */
    void days(Element form) {
        input(form, Field.FROM, day(Field.FROM), "2024-03");
        input(form, Field.TO, day(Field.TO), "2024-03-20");
    }

    private String day(Field field) {
        return chosen(field).length() % 10 == 0 ? "date" : "text";
    }

    /** What is asked by a field already. */
    String chosen(Field field) {
        return asked.filter().get(field).orElse("");
    }
}
