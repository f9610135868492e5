// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Parameters;
import io.github.communique.web.http.Problem;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of the list or of a table.
 *
 * @param filter which events
 * @param order in which order
 * @param rows what a row stands for
 */
record TableAsk(EventFilter filter, EventOrder order, Rows rows) {

    static final String SORT = "sort";
    static final String ROWS = "rows";
    static final String PAGE = "page";

    /** @throws Problem if that cannot be asked */
    static TableAsk of(Parameters parameters, EventTypes types, List<String> others) {
        EventFilter filter = EventFilter.of(parameters, new FieldCheck(types), others);
        return new TableAsk(filter, order(parameters), rows(parameters));
    }

    private static EventOrder order(Parameters parameters) {
        String word = parameters.first(SORT).orElse(EventOrder.NEWEST.word());
        List<String> words =
                Arrays.stream(EventOrder.values()).map(EventOrder::word).toList();
        return EventOrder.of(word).orElseThrow(() -> refused(SORT, word, words));
    }

    private static Rows rows(Parameters parameters) {
        String word = parameters.first(ROWS).orElse(Rows.EVENT.word());
        return Arrays.stream(Rows.values())
                .filter(rows -> rows.word().equals(word))
                .findFirst()
                .orElseThrow(() -> refused(ROWS, word, Rows.words()));
    }

    private static Problem refused(String name, String word, List<String> allowed) {
        return Problem.of(
                        400,
                        "The parameter '" + name + "' cannot be that",
                        "It is '" + word + "'. Choose one of " + String.join(", ", allowed) + ".")
                .member("allowed", allowed);
    }

    /** The name under which a file is saved, without its ending. */
    String fileName() {
        return (rows == Rows.EVENT ? "events" : "events-by-" + rows.word())
                + (filter.values().isEmpty() ? "" : "-some");
    }

    /** As the query of an address, with the question mark; the empty text for all events, the newest first, a row each. */
    String query() {
        StringBuilder query = new StringBuilder(filter.query());
        if (order != EventOrder.NEWEST) {
            query.append(query.isEmpty() ? "" : "&").append(SORT).append('=').append(order.word());
        }
        if (rows != Rows.EVENT) {
            query.append(query.isEmpty() ? "" : "&").append(ROWS).append('=').append(rows.word());
        }
        return query.isEmpty() ? "" : "?" + query;
    }
}
