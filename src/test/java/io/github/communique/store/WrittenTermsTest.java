// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** A graph is refused term by term exactly where it would not come back whole. */
class WrittenTermsTest {

    private static final String NAME = "http://example.org/graph";
    private static final List<Node> TERMS = List.of(
            iri("http://example.org/a"),
            iri("http://example.org/a b"),
            iri("http://example.org/<b>"),
            iri("http://example.org/{c}|d^e`f\\g"),
            iri("http://example.org/\u00e9\ud83d\ude00\u0627"),
            iri("http://example.org/\ud800"),
            iri("http://exa mple.org:port/%zz?[]#a#b"),
            iri("relative/path"),
            iri(""),
            iri("mailto:a@b.example"),
            iri("urn:x:\n"),
            NodeFactory.createBlankNode("b1"),
            NodeFactory.createBlankNode("not a label"),
            NodeFactory.createLiteralString("plain"),
            NodeFactory.createLiteralString("a \"quote\" \\ \n\r\t . <x> _:b \u0000 \u0007 \u2028"),
            NodeFactory.createLiteralString("\ud83d\ude00 and half of one \ud83d"),
            NodeFactory.createLiteralLang("word", "en"),
            NodeFactory.createLiteralLang("word", "EN-gb"),
            NodeFactory.createLiteralLang("word", "abcdefghijk"),
            typed("7", "http://www.w3.org/2001/XMLSchema#integer"),
            typed("seven", "http://www.w3.org/2001/XMLSchema#integer"),
            typed("x", "http://example.org/a type"),
            typed("2026-03/2026-04", "http://id.loc.gov/datatypes/edtf/EDTF"),
            NodeFactory.createTripleTerm(
                    iri("http://example.org/a"), iri("http://example.org/p"), iri("http://example.org/b")));

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }

    private static Node typed(String text, String type) {
        return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
    }

    @Test
    void aTermIsRefusedWhereTheWholeGraphWouldNotComeBack() {
        Set<Boolean> seen = new HashSet<>();
        for (Node subject : TERMS) {
            for (Node object : TERMS) {
                seen.add(same(Triple.create(subject, iri("http://example.org/p"), object)));
            }
            seen.add(same(Triple.create(iri("http://example.org/a"), subject, iri("http://example.org/b"))));
        }
        assertThat(seen).containsExactlyInAnyOrder(true, false);
    }

    /** Whether it is taken; both ways come to the same. */
    private static boolean same(Triple triple) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(triple);
        boolean taken = taken(graph);
        assertThat(taken).as(triple.toString()).isEqualTo(comesBack(triple));
        return taken;
    }

    private static boolean taken(Graph graph) {
        try {
            return CanonicalGraph.of(NAME, graph).quads().size() == 1;
        } catch (StoreException refused) {
            return false;
        }
    }

    private static boolean comesBack(Triple triple) {
        Set<Quad> quads = Set.of(Quad.create(iri(NAME), triple));
        try {
            return CanonicalGraph.parse(NAME, CanonicalGraph.lines(quads.stream()))
                    .quads()
                    .equals(quads);
        } catch (StoreException unreadable) {
            return false;
        }
    }
}
