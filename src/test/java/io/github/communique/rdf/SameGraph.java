// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import java.io.StringWriter;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Compares graphs by isomorphism, and shows what is missing and what is surplus in Turtle. */
final class SameGraph {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("dip", "https://w3id.org/communique/ontology#"),
            Map.entry("lex", "https://w3id.org/communique/lexicon#"),
            Map.entry("auth", "https://w3id.org/communique/authority/"),
            Map.entry("edtf", "http://id.loc.gov/datatypes/edtf/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private SameGraph() {}

    /** A graph from Turtle with the usual prefixes; relative IRIs are those of the site of the tests. */
    static Graph turtle(String body) {
        StringBuilder text = new StringBuilder();
        PREFIXES.forEach((prefix, space) -> text.append("PREFIX %s: <%s>%n".formatted(prefix, space)));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text + body, Lang.TURTLE).base(Site.BASE).parse(graph);
        return graph;
    }

    static void assertSame(Graph actual, String expected) {
        Graph wanted = turtle(expected);
        if (!actual.isIsomorphicWith(wanted)) {
            throw new AssertionError("missing:\n" + less(wanted, actual) + "\nsurplus:\n" + less(actual, wanted));
        }
    }

    private static String less(Graph graph, Graph taken) {
        Graph rest = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(rest, graph);
        GraphUtil.deleteFrom(rest, taken);
        rest.getPrefixMapping().setNsPrefixes(PREFIXES);
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, rest, RDFFormat.TURTLE_FLAT);
        return text.toString().replaceAll("(?m)^PREFIX.*\\R", "");
    }
}
