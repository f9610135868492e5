// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.web.http.Parameters;
import io.github.communique.web.http.Problem;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * Which events a reader wants to see.
 *
 * @param type a type's name, empty for any
 * @param party part of a party's name, empty for any
 * @param words that its name, a sentence that it rests on or a saying contains, empty for any
 * @param from the first day, empty for any
 * @param to the last day, empty for any
 * @param page from 1
 */
public record EventFilter(String type, String party, String words, String from, String to, int page) {

    private static final String DAY = "(\\d{4}(-\\d{2}(-\\d{2})?)?)?";

    /** All events, the newest first. */
    public static final EventFilter ALL = new EventFilter("", "", "", "", "", 1);

    private static final int LONGEST = 200;

    /** @throws Problem if a field says what cannot be */
    static EventFilter of(Parameters parameters, Ontology ontology) {
        String type = parameters.first("type").orElse("");
        if (!type.isEmpty() && ontology.eventType(type).isEmpty()) {
            throw Problem.of(
                    400, "There is no such type of event", "Choose one from the list, or leave it empty: " + type);
        }
        return new EventFilter(
                type,
                text(parameters, "party"),
                text(parameters, "q"),
                day(parameters, "from"),
                day(parameters, "to"),
                page(parameters.first("page").orElse("1")));
    }

    private static String text(Parameters parameters, String field) {
        String text = parameters.first(field).orElse("").strip();
        if (text.length() > LONGEST) {
            throw Problem.of(400, "The field '" + field + "' is too long", "Write at most " + LONGEST + " letters.");
        }
        return text;
    }

    private static String day(Parameters parameters, String field) {
        String day = parameters.first(field).orElse("").strip();
        if (!day.matches(DAY)) {
            throw Problem.of(400, "This is no day", "Write '" + field + "' like 2024-03-20: " + day);
        }
        return day;
    }

    private static int page(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw Problem.of(404, "There is no such page of the list", "Pages are numbered from 1: " + text);
        }
        return Integer.parseInt(text);
    }

    QueryExecBuilder bind(QueryExecBuilder query) {
        return query.substitution("type", type.isEmpty() ? Dip.EVENT : Dip.term(type))
                .substitution("from", text(from))
                .substitution("to", text(to.isEmpty() ? to : (to + "-99-99").substring(0, 10)))
                .substitution("name", text(party.toLowerCase(Locale.ROOT)))
                .substitution("words", text(words.toLowerCase(Locale.ROOT)));
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
