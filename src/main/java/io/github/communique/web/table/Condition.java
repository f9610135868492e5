// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.view.EventReport;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * One thing that is asked of an event, twice: for what is kept in memory, and for SPARQL.
 *
 * @param variable of the question that it binds
 * @param values that the variable may have
 * @param written whether the one value stands in place of the variable, where the question must not leave it open
 * @param fits whether what an article says of an event is so
 */
record Condition(String variable, List<Node> values, boolean written, Predicate<EventReport> fits) {

    Condition {
        values = List.copyOf(values);
    }

    Condition(String variable, List<Node> values, Predicate<EventReport> fits) {
        this(variable, values, false, fits);
    }
}
