// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.property;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Graphs whose texts are odd, and what a file says strictly read. */
public final class OddGraphs {

    private static final String SITE = "https://site.example/";

    private OddGraphs() {}

    /** Graphs of things and of nameless nodes, with texts that may hold whatever an article may. */
    public static Arbitrary<Graph> graphs() {
        Arbitrary<Node> things = Arbitraries.of(
                uri("id/event/a"),
                uri("id/event/a-b"),
                uri("id/actor/1%20%C3%A9"),
                uri("doc/x?y=%5B&z=(1)"),
                uri("a.b"),
                NodeFactory.createURI("https://w3id.org/communique/ontology#Meeting"),
                NodeFactory.createBlankNode("one"),
                NodeFactory.createBlankNode("two"));
        Arbitrary<Node> properties = Arbitraries.of(
                NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                NodeFactory.createURI("https://w3id.org/communique/ontology#participant"));
        Arbitrary<Triple> triples = Combinators.combine(things, properties, Arbitraries.oneOf(things, texts()))
                .as(Triple::create);
        return triples.list().ofMinSize(1).ofMaxSize(8).map(OddGraphs::graph);
    }

    private static Arbitrary<Node> texts() {
        return Combinators.combine(Odd.texts(), Arbitraries.of("", "en", "zh-Hant", "number"))
                .as((text, kind) -> switch (kind) {
                    case "" -> NodeFactory.createLiteralString(text);
                    case "number" -> NodeFactory.createLiteralDT("" + text.length(), XSDDatatype.XSDinteger);
                    default -> NodeFactory.createLiteralLang(text, kind);
                });
    }

    private static Graph graph(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    /** What a document says, be it of one graph or of several. */
    public static DatasetGraph read(byte[] document, Lang syntax) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(document))
                .lang(syntax)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(read);
        return read;
    }

    private static Node uri(String path) {
        return NodeFactory.createURI(SITE + path);
    }
}
