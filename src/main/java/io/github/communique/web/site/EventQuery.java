// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.ontology.Ontology;
import io.github.communique.store.Store;
import io.github.communique.web.doc.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Finds events for lists. */
final class EventQuery {

    /** How many stand on one page. */
    static final int PAGE = 25;

    private static final int PATIENCE = 20;

    private final Store store;
    private final Ontology ontology;
    private final Query events = Questions.load("web-events");
    private final Query eventsOfParty = Questions.load("web-events-of-party");
    private final Query types = Questions.load("web-types");

    EventQuery(Store store, Ontology ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /** A page of events, and one more if there are more. */
    List<EventRow> find(EventFilter filter) {
        Query query = (filter.party().isEmpty() ? events : eventsOfParty).cloneQuery();
        query.setLimit(PAGE + 1L);
        query.setOffset((filter.page() - 1L) * PAGE);
        return store.read(dataset -> {
            Graph data = dataset.getDefaultGraph();
            List<EventRow> rows = new ArrayList<>();
            try (QueryExec exec = filter.bind(
                            QueryExec.dataset(dataset).query(query).timeout(PATIENCE, TimeUnit.SECONDS))
                    .build()) {
                exec.select().forEachRemaining(row -> rows.add(EventRow.of(new Facts(data, row.get("event")))));
            }
            return rows;
        });
    }

    /** How many events there are of each type, by name. */
    Map<String, Long> countByType() {
        return store.read(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(types)
                    .timeout(PATIENCE, TimeUnit.SECONDS)
                    .build()) {
                return counts(exec.select());
            }
        });
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
