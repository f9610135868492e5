// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.happening.Decision;
import io.github.communique.happening.Happenings;
import io.github.communique.ontology.HappeningKnowledge;
import io.github.communique.rdf.Iris;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Graph;

/** Writes a happening down: which of its events stands for it, and a graph for each other that is joined to that one. */
public final class HappeningGraphs {

    private final Iris iris;
    private final JoinGraph graphs;

    public HappeningGraphs(Iris iris, HappeningKnowledge knowledge) {
        this.iris = iris;
        graphs = new JoinGraph(iris, knowledge);
    }

    /**
     * The event that stands for the happening: that of the report that came in first, then of the article of the earliest day,
     * then of the first name.
     *
     * @param first when a graph came in
     */
    public String head(Collection<String> events, Happenings happenings, ToLongFunction<String> first) {
        return events.stream()
                .min(Comparator.comparing(event -> came(event, happenings, first)))
                .orElseThrow();
    }

    /** The graphs of the joins, by name. */
    public Map<String, Graph> joins(String head, Collection<String> events, Happenings happenings) {
        Map<String, Graph> joins = new LinkedHashMap<>();
        for (String event : events) {
            if (!event.equals(head)) {
                joins.put(
                        name(event),
                        graphs.of(event, happenings.accounts(event), head, best(event, events, happenings)));
            }
        }
        return joins;
    }

    /** The name of the graph in which the join of an event stands. */
    String name(String event) {
        return iris.graphOf(iris.join(event));
    }

    String words(Decision.Reason reason) {
        return graphs.words(reason);
    }

    private static Optional<Decision> best(String event, Collection<String> events, Happenings happenings) {
        return events.stream()
                .filter(other -> !other.equals(event))
                .flatMap(other -> happenings.decision(event, other).stream())
                .max(Comparator.comparingDouble(Decision::score)
                        .thenComparing(decision -> decision.comparison().one().event()));
    }

    private static String came(String event, Happenings happenings, ToLongFunction<String> first) {
        return happenings.accounts(event).stream()
                .map(account -> String.join(
                        " ",
                        "%020d".formatted(first.applyAsLong(account.article())),
                        account.published().map(Object::toString).orElse("9999"),
                        account.article(),
                        event))
                .min(Comparator.naturalOrder())
                .orElse(event);
    }
}
