// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/** What is kept of things is bounded by its size. */
class ToldThingsTest {

    private static int room(Node object) {
        Node thing = NodeFactory.createURI("http://example.org/thing");
        return ToldThings.room(List.of(Triple.create(thing, thing, object)));
    }

    @Test
    void aLongTextTakesMoreRoomThanAShortOne() {
        int sooner = room(NodeFactory.createLiteralString("a"));
        int later = room(NodeFactory.createLiteralString("a".repeat(10_001)));

        assertThat(later - sooner).isEqualTo(10_000);
        assertThat(sooner).isGreaterThan(room(NodeFactory.createURI("http://example.org/other")));
    }

    @Test
    void nothingTakesRoomToo() {
        assertThat(ToldThings.room(List.of())).isPositive();
    }
}
