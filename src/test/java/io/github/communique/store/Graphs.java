// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Graphs for tests. */
final class Graphs {

    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private Graphs() {}

    static Graph turtle(String content) {
        return RDFParser.fromString(PREFIXES + content, Lang.TURTLE).toGraph();
    }

    /** Small articles, numbered: each names an event of its own and a state that others name too. */
    static Map<String, Graph> articles(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .collect(Collectors.toMap(n -> "http://example.org/doc/article/n" + n, Graphs::article));
    }

    private static Graph article(int n) {
        return turtle("""
                <http://example.org/id/event/e%1$d> a :Meeting ; :participant :state%2$d ; rdfs:label "Event %1$d"@en .
                :state%2$d rdfs:label "State %2$d"@en .
                """.formatted(n, n % 7));
    }
}
