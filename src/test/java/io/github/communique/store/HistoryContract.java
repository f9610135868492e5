// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import static io.github.communique.store.Graphs.turtle;
import static io.github.communique.store.Revision.Kind.CREATED;
import static io.github.communique.store.Revision.Kind.DELETED;
import static io.github.communique.store.Revision.Kind.UPDATED;
import static io.github.communique.store.StoreContract.ONE;
import static io.github.communique.store.StoreContract.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store remembers. */
abstract class HistoryContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String A = "http://example.org/a";
    private static final String B = "http://example.org/b";
    private static final Tombstone STONE = new Tombstone(ONE, NOON, "the editor", "the newspaper took it back");

    final SettableClock clock = new SettableClock(NOON);
    private Store store;

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
    void anEmptyStoreHasNoHistory() {
        assertThat(store.history().last()).isZero();
        assertThat(store.history().after(0, 10)).isEmpty();
    }

    @Test
    void eachStepOfAGraphIsARevision() {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));
        String first = store.version().digest();
        clock.set(NOON.plusSeconds(60));
        store.replace(Map.of(ONE, turtle(":a :p 2 .")));
        String second = store.version().digest();
        clock.set(NOON.plusSeconds(120));
        store.withdraw(STONE);

        assertThat(store.history().after(0, 10))
                .containsExactly(
                        new Revision(1, ONE, CREATED, NOON, first, Optional.empty()),
                        new Revision(2, ONE, UPDATED, NOON.plusSeconds(60), second, Optional.empty()),
                        new Revision(
                                3,
                                ONE,
                                DELETED,
                                NOON.plusSeconds(120),
                                store.version().digest(),
                                Optional.of(STONE.why())));
        assertThat(store.history().last()).isEqualTo(3);
    }

    @Test
    void theContentOfEachRevisionIsKept() {
        store.replace(Map.of(ONE, turtle(":a :p 1, [] .")));
        store.replace(Map.of(ONE, turtle(":a :p 2 .")));
        store.remove(ONE);

        History history = store.history();

        assertThat(history.content(1).isIsomorphicWith(turtle(":a :p 1, [] ."))).isTrue();
        assertThat(history.content(2).isIsomorphicWith(turtle(":a :p 2 ."))).isTrue();
        assertThat(history.content(3).isEmpty()).isTrue();
        assertThat(history.before(1).isEmpty()).isTrue();
        assertThat(history.before(2).isIsomorphicWith(history.content(1))).isTrue();
        assertThat(history.before(3).isIsomorphicWith(history.content(2))).isTrue();
    }

    @Test
    void aRevisionThatNeverWasIsRefused() {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));

        for (long number : List.of(-1L, 0L, 2L)) {
            assertThatThrownBy(() -> store.history().content(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no revision " + number);
        }
    }

    @Test
    void whatChangesNothingIsNoRevision() {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));

        store.replace(Map.of(ONE, turtle(":a :p 1 ."), TWO, GraphFactory.createDefaultGraph()));
        store.remove(TWO);
        store.withdraw(new Tombstone(TWO, NOON, "the editor", "never to come"));
        store.reinstate(TWO);

        assertThat(store.history().last()).isEqualTo(1);
    }

    @Test
    void historyIsReadInPieces() {
        store.replace(Graphs.articles(0, 450));

        assertThat(store.history().after(198, 5))
                .extracting(Revision::number)
                .containsExactly(199L, 200L, 201L, 202L, 203L);
        assertThat(store.history().after(448, 5)).extracting(Revision::number).containsExactly(449L, 450L);
        assertThat(store.history().after(450, 5)).isEmpty();
        assertThat(store.history().after(0, 1000)).hasSize(450);
    }

    @Test
    void timeGoesOnEvenIfTheClockStands() {
        store.replace(Map.of(ONE, turtle(":a :p 1 ."), TWO, turtle(":a :p 1 .")));
        clock.set(NOON.minusSeconds(60));
        store.replace(Map.of(ONE, turtle(":a :p 2 .")));

        assertThat(store.history().after(0, 10))
                .extracting(Revision::when)
                .containsExactly(NOON, NOON, NOON.plusMillis(1));
    }

    @Test
    void aThingOfAWithdrawnArticleIsGoneForTheSameReason() {
        store.replace(Map.of(ONE, turtle(":a :p :b . :b :p 1 ."), TWO, turtle(":b :p 2 .")));
        assertThat(store.gone(A)).isEmpty();

        store.withdraw(STONE);

        assertThat(store.gone(A)).contains(STONE);
        assertThat(store.gone(B)).as("another article tells of it").isEmpty();
        assertThat(store.gone("http://example.org/never")).isEmpty();
    }

    @Test
    void aThingThatItsArticleNoLongerTellsOfIsGone() {
        store.replace(Map.of(ONE, turtle(":a :p 1 . :b :p 1 .")));
        clock.set(NOON.plusSeconds(60));

        store.replace(Map.of(ONE, turtle(":b :p 1 .")));

        Tombstone stone = store.gone(A).orElseThrow();
        assertThat(stone.graph()).isEqualTo(ONE);
        assertThat(stone.when()).isEqualTo(NOON.plusSeconds(60));
        assertThat(stone.why()).contains("no longer tells");
        assertThat(store.gone(B)).isEmpty();
    }

    @Test
    void aThingThatMovesFromOneArticleToAnotherIsNotGone() {
        store.replace(Map.of(ONE, turtle(":a :p 1 . :b :p 1 .")));

        store.replace(Map.of(ONE, turtle(":b :p 1 ."), TWO, turtle(":a :p 1 .")));
        assertThat(store.gone(A)).isEmpty();

        store.replace(Map.of(ONE, turtle(":b :p 2 ."), TWO, turtle(":b :p 1 .")));
        assertThat(store.gone(A)).map(Tombstone::graph).contains(TWO);
    }

    @Test
    void aThingThatComesBackIsNotGone() {
        store.replace(Map.of(ONE, turtle(":a :p 1 .")));
        store.remove(ONE);
        assertThat(store.gone(A)).isPresent();

        store.replace(Map.of(TWO, turtle(":a :p 1 .")));

        assertThat(store.gone(A)).isEmpty();
    }
}
