// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is looked for once is found as TDB2 finds it each time. */
class LookupsTest {

    private static final String IRI = "http://example.org/";
    private static final int GRAPHS = 12;
    private static DatasetGraph database;

    /** Statements on few things, most of them in many graphs. */
    @BeforeAll
    static void fill() {
        database = DatabaseMgr.createDatasetGraph();
        database.getContext().set(TDB2.symUnionDefaultGraph, true);
        Random random = new Random(1);
        Txn.executeWrite(database, () -> {
            for (int graph = 0; graph < GRAPHS; graph++) {
                for (int i = 0; i < 40; i++) {
                    database.add(
                            iri("g" + graph),
                            iri("t" + random.nextInt(8)),
                            iri("p" + random.nextInt(3)),
                            value(random));
                }
            }
        });
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(IRI + name);
    }

    private static Node value(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> iri("t" + random.nextInt(8));
            case 1 -> NodeFactory.createLiteralString("name " + random.nextInt(4));
            default -> NodeFactory.createLiteralDT(Integer.toString(random.nextInt(5)), XSDDatatype.XSDinteger);
        };
    }

    static Stream<String> queries() {
        return Stream.of(
                "?a :p0 ?b . ?b :p1 ?c",
                "?a :p0 ?a",
                "?a :p0 ?b . ?b :p0 ?a",
                "?a ?p ?b . ?b ?p ?c . ?c :p2 ?d",
                "?a ?p ?b",
                "GRAPH ?g { ?a :p0 ?b . ?b :p1 ?c }",
                "GRAPH ?g { ?g ?p ?c }",
                "GRAPH ?g { ?a :p0 ?b } GRAPH ?h { ?a :p1 ?c } FILTER (STR(?g) < STR(?h))",
                "GRAPH :g1 { ?a :p0 ?b . ?a :p1 ?c }",
                "GRAPH :none { ?a :p0 ?b }",
                "?a :p0 ?b OPTIONAL { ?b :p1 ?c . ?c :p2 ?d }",
                "?a :p0 ?b FILTER NOT EXISTS { ?b :p1 ?c }",
                "?a :p0 ?b MINUS { ?a :p1 ?c }",
                "{ ?a :p0 ?b } UNION { ?a :p1 ?b . ?b :p0 ?c }",
                "?a :p0/:p1/:p2 ?b",
                "?a :p0+ ?b",
                "?a (:p0|^:p1) ?b",
                "VALUES ?a { :t1 :t2 :unknown } ?a :p0 ?b . ?b :p1 ?c",
                "?a :p0 ?b . BIND (?b + 1 AS ?c) ?d :p1 ?c",
                "?a :p0 ?b . ?c :p1 ?d FILTER (?b = ?d && ?a != ?c)",
                ":unknown :p0 ?b",
                "?a :p0 'name 1' , ?b . ?a :p1 ?c FILTER (isLiteral(?b))",
                "{ SELECT ?a (COUNT(?b) AS ?n) { ?a :p0 ?b } GROUP BY ?a } ?a :p1 ?c",
                "?a :p0 [ :p1 ?b ]");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theSameIsFound(String pattern) {
        same(pattern);
    }

    @Test
    void theSameIsFoundByPatternsOfAnySort() {
        Random random = new Random(2);
        for (int i = 0; i < 100; i++) {
            same(pattern(random));
        }
    }

    private static String pattern(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            parts.add(part(random, "t", 8) + " " + part(random, "p", 3) + " " + part(random, "t", 8));
        }
        String all = String.join(" . ", parts);
        return random.nextBoolean() ? all : "GRAPH " + part(random, "g", GRAPHS) + " { " + all + " }";
    }

    private static String part(Random random, String kind, int most) {
        return random.nextInt(3) > 0 && !kind.equals("p") || random.nextInt(4) == 0
                ? "?v" + random.nextInt(4)
                : ":" + kind + random.nextInt(most);
    }

    private static void same(String pattern) {
        assertThat(rows(pattern, true)).as(pattern).isEqualTo(rows(pattern, false));
    }

    /** The rows in the order in which they come, so that also the order is kept. */
    private static List<String> rows(String pattern, boolean once) {
        return Txn.calculateRead(database, () -> {
            try (QueryExec exec = prepared("SELECT * { " + pattern + " } LIMIT 5000", once)) {
                List<String> rows = new ArrayList<>();
                exec.select().forEachRemaining(row -> rows.add(told(row)));
                return rows;
            }
        });
    }

    private static String told(Binding row) {
        Map<String, Node> values = new TreeMap<>();
        row.forEach((name, value) -> values.put(name.getName(), value));
        return values.toString();
    }

    private static QueryExec prepared(String query, boolean once) {
        Context context = database.getContext().copy();
        if (once) {
            Lookups.into(context);
        }
        return QueryExec.dataset(database)
                .query("PREFIX : <" + IRI + "> " + query)
                .context(context)
                .build();
    }

    @Test
    void whatIsStoppedEnds() {
        String nine = String.join(
                " . ",
                IntStream.range(0, 9)
                        .mapToObj(i -> "?a" + i + " ?p" + i + " :t1")
                        .toList());
        Txn.executeRead(database, () -> {
            try (QueryExec exec = prepared("SELECT (COUNT(*) AS ?n) { " + nine + " }", true)) {
                exec.abort();
                assertThatThrownBy(() -> exec.select().next()).isInstanceOf(QueryCancelledException.class);
            }
        });
    }

    @Test
    void aStatementOfManyGraphsIsFoundOnce() {
        Txn.executeRead(database, () -> assertThat(database.find(Quad.unionGraph, iri("t1"), iri("p0"), Node.ANY))
                .toIterable()
                .hasSize(rows(":t1 :p0 ?b", true).size()));
    }
}
