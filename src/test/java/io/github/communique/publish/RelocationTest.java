// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import io.github.communique.store.Tombstone;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelocationTest {

    private static final String OLD = "http://localhost:3030/";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"https://data.example.org/", "http://localhost:3030/news/", "http://localhost:3030/"})
    void aMovedStoreIsAsIfItHadBeenFilledThere(String wanted) {
        try (Store moved = filled(OLD);
                Store fresh = filled(wanted)) {
            int graphs = new Relocation(moved, OLD, wanted).run(() -> {});
            assertThat(graphs).isEqualTo(wanted.equals(OLD) ? 0 : 4);
            assertThat(moved.version().digest()).isEqualTo(fresh.version().digest());
            assertThat(moved.names()).isEqualTo(fresh.names());
            assertThat(moved.withdrawals()).isEqualTo(fresh.withdrawals());
        }
    }

    @Test
    void whatWasCutOffIsEndedByRunningItAgain() {
        String wanted = OLD + "news/";
        try (Store moved = filled(OLD);
                Store fresh = filled(wanted)) {
            Relocation relocation = new Relocation(moved, OLD, wanted);
            Map<String, Graph> first = Map.of(
                    OLD + "doc/article/a",
                    Graph.emptyGraph,
                    wanted + "doc/article/a",
                    fresh.graph(wanted + "doc/article/a"));
            moved.replace(first);
            assertThat(relocation.run(() -> {})).isEqualTo(3);
            assertThat(relocation.run(() -> {})).isZero();
            assertThat(moved.version().digest()).isEqualTo(fresh.version().digest());
        }
    }

    @Test
    void whatWasLostIsToldUnderTheNewBase() {
        String wanted = "https://data.example.org/";
        try (Store moved = filled(OLD)) {
            moved.replace(Map.of(OLD + "doc/article/b", Graph.emptyGraph), "Anna Berg", "It was a joke.");
            Tombstone before = moved.gone(OLD + "id/event/b").orElseThrow();
            new Relocation(moved, OLD, wanted).run(() -> {});
            assertThat(moved.gone(wanted + "id/event/b"))
                    .contains(new Tombstone(wanted + "doc/article/b", before.when(), "Anna Berg", "It was a joke."));
            assertThat(moved.gone(wanted + "id/event/a")).isEmpty();
        }
    }

    private static Store filled(String base) {
        Store store = Tdb2Store.inMemory();
        store.replace(Map.of(
                base + "authority", graph(base, "authority"),
                base + "ontology", graph(base, "ontology"),
                base + "doc/article/a", graph(base, "a"),
                base + "doc/article/b", graph(base, "b")));
        store.withdraw(base + "doc/article/gone", "It was wrong.", NOON);
        return store;
    }

    private static Graph graph(String base, String name) {
        return SSE.parseGraph("""
                (graph (triple <%1$sid/event/%2$s> <urn:x:with> <%1$sid/actor/x>)
                       (triple <%1$sid/event/%2$s> <urn:x:says> "see http://localhost:3030/id/event/a")
                       (triple _:b <urn:x:from> <https://news.example/a>))""".formatted(base, name));
    }
}
