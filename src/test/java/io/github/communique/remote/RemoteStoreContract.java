// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.store.StoreBase;
import io.github.communique.store.Tdb2Store;
import io.github.communique.store.Tombstone;
import io.github.communique.store.UpstreamException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of a store elsewhere and its copies here, whatever engine it is. */
@Timeout(120)
abstract class RemoteStoreContract {

    static final String TALKS = "http://example.org/doc/article/talks";
    static final String VISIT = "http://example.org/doc/article/visit";

    @TempDir
    private Path folder;

    /** The way to the store elsewhere. */
    abstract RemoteAccess access();

    /** Another program changes it. */
    abstract void change(String update);

    /** What one of its graphs holds. */
    abstract Graph there(String name);

    @BeforeEach
    void empty() {
        change("DROP ALL");
    }

    Tdb2Store copy(String name) {
        return open(access(), name);
    }

    Tdb2Store open(RemoteAccess access, String name) {
        Path place = folder.resolve(name);
        return Tdb2Store.open(place, Clock.systemUTC(), new RemoteStore(access, place));
    }

    static Graph turtle(String text) {
        return RDFParser.fromString("PREFIX : <http://example.org/> " + text, Lang.TURTLE)
                .toGraph();
    }

    @Test
    void whatIsPutInStandsThereAndInEveryCopy() {
        Graph talks = turtle(":talks :between :es, :pt ; :on '2026-03-12' .");
        Graph visit = turtle(":visit :by [ :office 'minister' ] .");
        try (Tdb2Store one = copy("one")) {
            assertThat(one.replace(Map.of(TALKS, talks, VISIT, visit))).containsExactly(TALKS, VISIT);
            assertThat(there(TALKS).isIsomorphicWith(talks)).isTrue();
            assertThat(there(VISIT).isIsomorphicWith(visit)).isTrue();
            try (Tdb2Store two = copy("two")) {
                assertThat(two.names()).containsExactly(TALKS, VISIT);
                assertThat(two.version().digest()).isEqualTo(one.version().digest());
            }
        }
    }

    @Test
    void aChangedGraphIsReplacedWholeAndAnEmptyOneGoes() {
        Graph talks = turtle(":talks :between :es, :pt .");
        Graph visit = turtle(":visit :by [ :office 'minister' ] .");
        Graph later = turtle(":visit :by [ :office 'president' ] .");
        try (Tdb2Store one = copy("one")) {
            one.replace(Map.of(TALKS, talks, VISIT, visit));
            one.replace(Map.of(TALKS, turtle(":talks :between :es, :fr ."), VISIT, later));
            assertThat(there(TALKS).isIsomorphicWith(turtle(":talks :between :es, :fr .")))
                    .isTrue();
            assertThat(there(VISIT).isIsomorphicWith(later)).isTrue();
            one.remove(TALKS);
            assertThat(there(TALKS).isEmpty()).isTrue();
            assertThat(one.names()).containsExactly(VISIT);
        }
    }

    @Test
    void whatOthersWriteThereIsSeenWhenTheCopyIsLevelled() {
        try (Tdb2Store one = copy("one")) {
            one.replace(Map.of(TALKS, turtle(":talks :between :es, :pt ."), VISIT, turtle(":visit :by :fr .")));
            change("PREFIX : <http://example.org/> INSERT DATA { GRAPH <" + TALKS + "> { :talks :in :lisbon }"
                    + " GRAPH :added { :a :b :c } } ; DROP GRAPH <" + VISIT + ">");
            one.level();
            assertThat(one.names()).containsExactly("http://example.org/added", TALKS);
            assertThat(one.graph(TALKS).size()).isEqualTo(3);
        }
    }

    @Test
    void whatOthersWroteInOtherWordsDoesNotStayBesideWhatTakesItsPlace() {
        change("PREFIX : <http://example.org/> INSERT DATA { GRAPH <" + TALKS + "> { :talks :sure 0.90 ; :on 007 } }");
        Graph later = turtle(":talks :sure 0.5 .");
        try (Tdb2Store one = copy("one")) {
            one.replace(Map.of(TALKS, later));
            assertThat(there(TALKS).isIsomorphicWith(later)).isTrue();
            one.level();
            assertThat(one.graph(TALKS).isIsomorphicWith(later)).isTrue();
        }
    }

    @Test
    void whatAnotherWriterChangedIsNotOverwrittenUnseen() {
        try (Tdb2Store one = copy("one");
                Tdb2Store two = copy("two")) {
            one.replace(Map.of(TALKS, turtle(":talks :between :es, :pt .")));
            assertThatThrownBy(() -> two.replace(Map.of(TALKS, turtle(":talks :between :es, :fr ."))))
                    .isInstanceOfSatisfying(UpstreamException.class, fault -> assertThat(fault.overtaken())
                            .isTrue())
                    .hasMessageContaining("another program has changed <" + TALKS);
            assertThat(two.graph(TALKS).isIsomorphicWith(turtle(":talks :between :es, :pt .")))
                    .isTrue();
            two.replace(Map.of(TALKS, turtle(":talks :between :es, :fr .")));
            assertThat(there(TALKS).isIsomorphicWith(turtle(":talks :between :es, :fr .")))
                    .isTrue();
        }
    }

    @Test
    void withdrawalsAndTheBaseAreThoseOfTheStoreElsewhere() {
        Tombstone stone = new Tombstone(TALKS, Instant.parse("2026-03-13T08:00:00Z"), "the desk", "It was wrong.");
        try (Tdb2Store one = copy("one")) {
            new StoreBase("http://example.org/").keepIn(folder.resolve("one"));
            one.replace(Map.of(TALKS, turtle(":talks :between :es, :pt .")));
            one.withdraw(stone);
            try (Tdb2Store two = copy("two")) {
                assertThat(two.withdrawals()).containsExactly(stone);
                assertThat(two.names()).isEmpty();
                assertThat(StoreBase.of(folder.resolve("two"))).contains(new StoreBase("http://example.org/"));
                one.reinstate(TALKS);
                two.level();
                assertThat(two.withdrawals()).isEmpty();
            }
        }
    }

    @Test
    void aCopyThatWasClosedTakesOverOnlyWhatChangedMeanwhile() {
        try (Tdb2Store one = copy("one")) {
            one.replace(Map.of(TALKS, turtle(":talks :between :es, :pt .")));
        }
        try (Tdb2Store two = copy("two")) {
            two.replace(Map.of(VISIT, turtle(":visit :by :fr .")));
        }
        try (Tdb2Store one = copy("one")) {
            assertThat(one.names()).containsExactly(TALKS, VISIT);
            assertThat(one.history().last()).isEqualTo(2);
        }
    }
}
