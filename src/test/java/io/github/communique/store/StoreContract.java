// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import static io.github.communique.store.Graphs.articles;
import static io.github.communique.store.Graphs.turtle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does. */
abstract class StoreContract {

    static final String ONE = "http://example.org/doc/article/one";
    static final String TWO = "http://example.org/doc/article/two";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Tombstone STONE = new Tombstone(ONE, NOON, "the editor", "the newspaper took it back");

    final SettableClock clock = new SettableClock(NOON);
    Store store;

    abstract Store open(Clock clock);

    @BeforeEach
    void begin() {
        store = open(clock);
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void whoReadsToWriteHasItsTurnWhileOthersWait() throws InterruptedException {
        Thread other =
                new Thread(() -> store.replace(Map.of(ONE, turtle(":talks rdfs:label 'Talks, corrected'@en ."))));
        String seen = store.inTurn(() -> {
            other.start();
            while (other.isAlive() && other.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(store.names()).isEmpty();
            store.replace(Map.of(ONE, turtle(":talks rdfs:label 'Talks'@en .")));
            return store.version().digest();
        });
        other.join();
        assertThat(store.version().digest()).isNotEqualTo(seen);
        assertThat(store.graph(ONE).toString()).contains("Talks, corrected");
    }

    @Test
    void aGraphComesBackAsItWasPutIn() {
        Graph graph =
                turtle(":talks :party :a, :b ; rdfs:label 'Talks'@en ; :said '''a \"b\"\nc\\\\ é 𝄞''' ; :count 8 .");

        assertThat(store.replace(Map.of(ONE, graph))).containsExactly(ONE);

        assertThat(store.graph(ONE).isIsomorphicWith(graph)).isTrue();
        assertThat(store.names()).containsExactly(ONE);
    }

    @Test
    void aGraphNobodyPutInIsEmpty() {
        assertThat(store.graph(ONE).isEmpty()).isTrue();
        assertThat(store.names()).isEmpty();
    }

    @Test
    void aNewContentTakesThePlaceOfTheOldWhole() {
        store.replace(Map.of(ONE, turtle(":a :p 1, 2 ."), TWO, turtle(":a :p 3 .")));

        assertThat(store.replace(Map.of(ONE, turtle(":a :p 2, 4 .")))).containsExactly(ONE);

        assertThat(store.graph(ONE).isIsomorphicWith(turtle(":a :p 2, 4 ."))).isTrue();
        assertThat(store.graph(TWO).isIsomorphicWith(turtle(":a :p 3 ."))).isTrue();
    }

    @Test
    void theSameContentAgainChangesNothing() {
        String content = ":a :p 1, 01, 1.50, '2021-03-22'^^xsd:date ; :q [ :r [], [] ], ( 1 2 ) .";
        store.replace(Map.of(ONE, turtle(content)));
        Version before = store.version();
        clock.set(NOON.plusSeconds(60));

        assertThat(store.replace(Map.of(ONE, turtle(content)))).isEmpty();

        assertThat(store.version()).isEqualTo(before);
    }

    @Test
    void blankNodesOfTwoGraphsStayApart() {
        store.replace(Map.of(ONE, turtle("[] :p 1 ."), TWO, turtle("[] :p 1 .")));

        assertThat(store.graph(ONE).isIsomorphicWith(turtle("[] :p 1 ."))).isTrue();
        assertThat(store.<Long>read(dataset -> (long) dataset.getDefaultGraph().size()))
                .isEqualTo(2);
    }

    @Test
    void anEmptyGraphTakesOutWhatStood() {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));

        store.replace(Map.of(ONE, GraphFactory.createDefaultGraph()));

        assertThat(store.names()).isEmpty();
    }

    @Test
    void aRemovedGraphIsGoneAndLeavesNoTrace() {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));

        assertThat(store.remove(ONE)).isTrue();
        assertThat(store.remove(ONE)).isFalse();

        assertThat(store.names()).isEmpty();
        assertThat(store.withdrawn(ONE)).isEmpty();
        assertThat(store.version().digest()).isEqualTo(Version.NONE.digest());
    }

    @Test
    void aWithdrawnGraphIsGoneAndItsReasonStays() {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));

        assertThat(store.withdraw(STONE)).isTrue();

        assertThat(store.names()).isEmpty();
        assertThat(store.withdrawn(ONE)).contains(STONE);
        assertThat(store.withdrawals()).containsExactly(STONE);
        assertThat(store.withdrawn(TWO)).isEmpty();
    }

    @Test
    void aWithdrawnGraphStaysOutUntilItIsReinstated() {
        store.withdraw(STONE);

        assertThatThrownBy(() -> store.replace(Map.of(ONE, turtle(":a :p 1 ."), TWO, turtle(":a :p 1 ."))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(ONE)
                .hasMessageContaining("took it back");
        assertThat(store.names()).isEmpty();

        assertThat(store.reinstate(ONE)).isTrue();
        assertThat(store.reinstate(ONE)).isFalse();
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));
        assertThat(store.names()).containsExactly(ONE);
    }

    @Test
    void theVersionFollowsFromTheContentAndNotFromTheWay() {
        store.replace(Map.of(ONE, turtle(":a :p 1 ."), TWO, turtle(":a :p 2 .")));
        Version both = store.version();
        store.replace(Map.of(ONE, turtle(":a :p 3 .")));
        assertThat(store.version().digest()).isNotEqualTo(both.digest());

        clock.set(NOON.plusSeconds(60));
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));

        assertThat(both.modified()).isEqualTo(NOON);
        assertThat(store.version()).isEqualTo(new Version(both.digest(), NOON.plusSeconds(60)));
    }

    @Test
    void aWithdrawalChangesTheVersionTooAndItsLiftingBringsTheOldOneBack() {
        Version empty = store.version();
        store.withdraw(STONE);
        assertThat(store.version().digest()).isNotEqualTo(empty.digest());

        store.reinstate(ONE);

        assertThat(store.version().digest()).isEqualTo(empty.digest());
    }

    @Test
    void theNameOfAGraphMustBeAnAbsoluteIri() {
        for (String name : Set.of("one", "", "http://example.org/a b")) {
            assertThatThrownBy(() -> store.replace(Map.of(name, turtle(":a :p 1 ."))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("<" + name + ">");
        }
        assertThat(store.names()).isEmpty();
    }

    @Test
    void theDefaultGraphIsTheUnion() {
        store.replace(Map.of(ONE, turtle(":a :p 1 ."), TWO, turtle(":a :p 1, 2 .")));

        assertThat(asked("ASK { :a :p 1, 2 }")).isTrue();
        assertThat(asked("ASK { GRAPH <" + ONE + "> { :a :p 2 } }")).isFalse();
        assertThat(store.<Integer>read(dataset -> dataset.getDefaultGraph().size()))
                .isEqualTo(2);
        assertThat(store.<Long>read(dataset -> Iter.count(dataset.find(Quad.defaultGraphIRI, null, null, null))))
                .isEqualTo(2);
    }

    @Test
    void readersCannotWrite() {
        assertThatThrownBy(() -> store.dataset().begin(ReadWrite.WRITE)).hasMessageContaining("Store.replace");
        assertThatThrownBy(() -> store.read(dataset -> {
                    dataset.clear();
                    return null;
                }))
                .hasMessageContaining("Store.replace");
    }

    @Test
    void aReadingMayAskTheStoreAgain() {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));

        assertThat(store.<Integer>read(dataset -> store.graph(ONE).size())).isEqualTo(1);
    }

    @Test
    void writingInsideAReadingIsRefusedAndHarmless() {
        assertThatThrownBy(() -> store.read(dataset -> store.replace(Map.of(ONE, turtle(":a :p 1 .")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("end the reading");

        store.replace(Map.of(TWO, turtle(":a :p 1 .")));
        assertThat(store.names()).containsExactly(TWO);
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void aWholeStoreIsSound() {
        store.replace(articles(0, 30));
        store.withdraw(STONE);

        Verification verification = store.verify();

        assertThat(verification.faults()).isEmpty();
        assertThat(verification.sound()).isTrue();
        assertThat(verification.graphs()).isEqualTo(30);
        assertThat(verification.quads()).isEqualTo(30 * 4);
    }

    @Test
    void aReaderSeesOneVersionWhileAnotherIsWritten() throws Exception {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));
        CyclicBarrier step = new CyclicBarrier(2);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> same = reader.submit(() -> store.read(dataset -> {
                boolean before = Iter.count(dataset.find()) == 1;
                await(step);
                await(step);
                return before && Iter.count(dataset.find()) == 1;
            }));
            await(step);
            store.replace(articles(0, 10));
            await(step);

            assertThat(same.get()).isTrue();
            assertThat(store.names()).hasSize(11);
        } finally {
            reader.shutdownNow();
        }
    }

    @Test
    void aReadingInsideAReadingIsOfTheSameVersion() throws Exception {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            List<Version> told = store.readVersion((version, dataset) -> {
                await(writer.submit(() -> store.replace(articles(0, 10))));
                return List.of(version, store.readVersion((inner, same) -> inner), store.version());
            });

            assertThat(told.get(1)).isEqualTo(told.get(0));
            assertThat(told.get(2)).isNotEqualTo(told.get(0));
            assertThat(store.<Version>readVersion((version, dataset) -> version))
                    .isEqualTo(told.get(2));
        } finally {
            writer.shutdownNow();
        }
    }

    @Test
    void readersNeverMeetHalfAChange() throws Exception {
        store.replace(Map.of(ONE, turtle(":a :p 0 ."), TWO, turtle(":b :p 0 .")));
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = writer.submit(() -> {
                for (int i = 1; i <= 30; i++) {
                    store.replace(Map.of(ONE, turtle(":a :p " + i + " ."), TWO, turtle(":b :p " + i + " .")));
                }
            });
            do {
                assertThat(asked("ASK { :a :p ?n . :b :p ?n }")).isTrue();
            } while (!writing.isDone());
            writing.get();
        } finally {
            writer.shutdownNow();
        }
    }

    boolean asked(String query) {
        return store.read(dataset -> {
            try (QueryExecution asking = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                    .query("PREFIX : <http://example.org/> " + query)
                    .build()) {
                return asking.execAsk();
            }
        });
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (Exception e) {
            throw new IllegalStateException("the work failed", e);
        }
    }

    private static void await(CyclicBarrier step) {
        try {
            step.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the other thread did not come", e);
        }
    }
}
