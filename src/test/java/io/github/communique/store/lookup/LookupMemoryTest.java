// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.junit.jupiter.api.Test;

/** What a query remembers does not grow with what it finds. */
class LookupMemoryTest {

    private static final int LONG = 30;

    private final LookupMemory memory = new LookupMemory();

    private static Tuple<NodeId> wanted(long subject, long property) {
        return TupleFactory.create4(
                NodeId.NodeIdAny,
                NodeIdFactory.createPtr(subject),
                NodeIdFactory.createPtr(property),
                NodeId.NodeIdAny);
    }

    private List<Tuple<NodeId>> known(long subject) {
        memory.pays(wanted(subject, 1));
        return memory.known(wanted(subject, 1));
    }

    private void note(long subject, int statements) {
        Iterator<Tuple<NodeId>> noted = memory.noting(
                wanted(subject, 1),
                Collections.nCopies(statements, wanted(subject, 1)).iterator());
        noted.forEachRemaining(any -> {});
    }

    @Test
    void listsAreForgottenByTheirStatements() {
        for (int i = 0; i < 1666; i++) {
            note(i, LONG);
        }
        assertThat(known(0)).hasSize(LONG);

        note(1666, LONG);

        assertThat(known(1)).isNull();
        assertThat(known(0)).hasSize(LONG);
        assertThat(known(1666)).hasSize(LONG);
    }

    @Test
    void whatIsNotThereTakesRoomToo() {
        for (int i = 0; i <= 50_000; i++) {
            note(i, 0);
        }
        assertThat(known(0)).isNull();
        assertThat(known(1)).isEmpty();
    }

    @Test
    void whatIsNotedTwiceTakesRoomOnce() {
        for (int i = 0; i < 2000; i++) {
            note(1, LONG);
            note(2, LONG);
        }
        assertThat(known(1)).hasSize(LONG);
        assertThat(known(2)).hasSize(LONG);
    }

    @Test
    void beyondManyPropertiesTheyAreTriedTogether() {
        for (int property = 0; property < 1000; property++) {
            assertThat(memory.pays(wanted(0, property))).isTrue();
        }
        for (int property = 1000; property < 1200; property++) {
            assertThat(memory.pays(wanted(0, property))).isTrue();
            memory.known(wanted(0, property));
        }
        assertThat(memory.pays(wanted(0, 1200))).isFalse();
        assertThat(memory.pays(wanted(0, 999))).isTrue();
    }
}
