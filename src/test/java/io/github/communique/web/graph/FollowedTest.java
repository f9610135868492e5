// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowedTest {

    private static final String A = "https://data.example.org/a";
    private static final String B = "https://data.example.org/b";
    private static final String C = "https://data.example.org/c";

    private final Store store = Tdb2Store.inMemory();
    private final List<Set<String>> changes = new ArrayList<>();
    private final Followed<Set<String>> names = new Followed<>(store, FollowedTest::all, this::after);

    @AfterEach
    void close() {
        store.close();
    }

    private static Set<String> all(DatasetGraph dataset) {
        Set<String> names = new TreeSet<>();
        dataset.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
        return names;
    }

    private Set<String> after(Set<String> before, DatasetGraph dataset, Set<String> changed) {
        changes.add(changed);
        Set<String> names = new TreeSet<>(before);
        names.removeAll(changed);
        changed.stream()
                .filter(name -> dataset.containsGraph(NodeFactory.createURI(name)))
                .forEach(names::add);
        return names;
    }

    private static Graph saying(String words) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(NodeFactory.createURI(A), RDFS.label.asNode(), NodeFactory.createLiteralString(words));
        return graph;
    }

    @Test
    void whatChangedAloneIsLookedAt() {
        store.replace(Map.of(A, saying("one"), B, saying("two")));
        assertThat(names.answer()).containsExactly(A, B);

        store.remove(A);
        store.replace(Map.of(C, saying("three")));
        assertThat(names.answer()).containsExactly(B, C);
        assertThat(names.answer()).containsExactly(B, C);

        store.withdraw(B, "It was wrong.", Instant.EPOCH);
        assertThat(names.answer()).containsExactly(C);
        assertThat(changes).containsExactly(Set.of(A, C), Set.of(B));
    }

    @Test
    void whatChangesBesideAReaderIsSeenByTheNextOne() {
        store.replace(Map.of(A, saying("one")));
        names.answer();
        store.replace(Map.of(B, saying("two")));

        Set<String> read = store.readVersion((version, dataset) -> {
            CompletableFuture.runAsync(() -> store.replace(Map.of(C, saying("three"))))
                    .join();
            return names.answer();
        });

        assertThat(read).containsExactly(A, B);
        assertThat(names.answer()).containsExactly(A, B, C);
    }

    @Test
    void moreChangesThanAreWorthFollowingHaveAllAskedAnew() {
        store.replace(Map.of(A, saying("one")));
        names.answer();

        Map<String, Graph> many = new HashMap<>();
        for (int at = 0; at <= 2000; at++) {
            many.put(B + at, saying("many"));
        }
        store.replace(many);

        assertThat(names.answer()).hasSize(2002);
        assertThat(changes).isEmpty();
    }
}
