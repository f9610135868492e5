// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.View;
import io.github.communique.web.graph.Questions;
import io.github.communique.web.graph.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Finds events for lists. */
public final class EventQuery {

    /** How many stand on one page. */
    static final int PAGE = 25;

    private static final int PATIENCE = 20;

    private final View store;
    private final Ontology ontology;
    private final Query events = Questions.load("web-events");
    private final Query eventsOfParty = Questions.load("web-events-of-party");
    private final Query eventsOfWords = Questions.load("web-events-of-words");
    private final Remembered<Map<String, Long>> counts;
    private final Remembered<List<EventRow>> newest;

    public EventQuery(View store, Ontology ontology) {
        this.store = store;
        this.ontology = ontology;
        Query types = Questions.load("web-types");
        counts = new Remembered<>(store, dataset -> count(dataset, types));
        newest = new Remembered<>(store, dataset -> find(dataset, EventFilter.ALL));
    }

    /** A page of events, and one more if there are more. */
    public List<EventRow> find(EventFilter filter) {
        return filter.equals(EventFilter.ALL) ? newest.answer() : store.read(dataset -> find(dataset, filter));
    }

    private List<EventRow> find(DatasetGraph dataset, EventFilter filter) {
        Query query = query(filter).cloneQuery();
        query.setLimit(PAGE + 1L);
        query.setOffset((filter.page() - 1L) * PAGE);
        List<EventRow> rows = new ArrayList<>();
        try (QueryExec exec = filter.bind(
                        QueryExec.dataset(dataset).query(query).timeout(PATIENCE, TimeUnit.SECONDS))
                .build()) {
            exec.select().forEachRemaining(row -> EventRow.of(dataset, row.get("event"))
                    .ifPresent(rows::add));
        }
        return rows;
    }

    private Query query(EventFilter filter) {
        if (!filter.words().isEmpty()) {
            return eventsOfWords;
        }
        return filter.party().isEmpty() ? events : eventsOfParty;
    }

    /** How many events there are of each type, by name. */
    public Map<String, Long> countByType() {
        return counts.answer();
    }

    private Map<String, Long> count(DatasetGraph dataset, Query types) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(types)
                .timeout(PATIENCE, TimeUnit.SECONDS)
                .build()) {
            return counts(exec.select());
        }
    }

    private Map<String, Long> counts(RowSet rows) {
        Map<String, Long> counts = new TreeMap<>();
        rows.forEachRemaining(row -> {
            String name = row.get("type").getLocalName();
            if (ontology.eventType(name).isPresent()) {
                counts.put(name, Long.parseLong(row.get("events").getLiteralLexicalForm()));
            }
        });
        return counts;
    }
}
