// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of the list or of a table.
 *
 * @param filter which events
 * @param order in which order
 * @param rows what a row stands for
 */
record TableAsk(EventFilter filter, EventOrder order, RowKind rows) {

    static final String SORT = "sort";
    static final String ROWS = "rows";
    static final String PAGE = "page";

    /** @throws Problem if that cannot be asked */
    static TableAsk of(QueryParameters parameters, EventTypes types, List<String> others) {
        EventFilter filter = EventFilter.of(parameters, new FieldCheck(types), others);
        return new TableAsk(filter, order(parameters), rows(parameters));
    }

    private static EventOrder order(QueryParameters parameters) {
        String word = parameters.first(SORT).orElse(EventOrder.NEWEST.word());
        List<String> words =
                Arrays.stream(EventOrder.values()).map(EventOrder::word).toList();
        return EventOrder.of(word).orElseThrow(() -> refused(SORT, word, words));
    }

    private static RowKind rows(QueryParameters parameters) {
        String word = parameters.first(ROWS).orElse(RowKind.EVENT.word());
        return Arrays.stream(RowKind.values())
                .filter(rows -> rows.word().equals(word))
                .findFirst()
                .orElseThrow(() -> refused(ROWS, word, RowKind.words()));
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
        return (rows == RowKind.EVENT ? "events" : "events-by-" + rows.word())
                + (filter.values().isEmpty() ? "" : "-some");
    }

    /** As the query of an address, with the question mark; the empty text for all events, the newest first, a row each. */
    String query() {
        StringBuilder query = new StringBuilder(filter.query());
        if (order != EventOrder.NEWEST) {
            query.append(query.isEmpty() ? "" : "&").append(SORT).append('=').append(order.word());
        }
        if (rows != RowKind.EVENT) {
            query.append(query.isEmpty() ? "" : "&").append(ROWS).append('=').append(rows.word());
        }
        return query.isEmpty() ? "" : "?" + query;
    }
}
