// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.GraphPrefixes;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Questions and prefixes as data, in the terms of SHACL that editors of others read.
 *
 * @param base of the data's IRIs
 */
record SampleGraph(String base) {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    Graph of(List<SampleQuestions.Sample> samples) {
        Graph graph = GraphFactory.createDefaultGraph();
        samples.forEach(sample -> add(graph, sample));
        return graph;
    }

    /** Adds the prefixes that queries need not declare. */
    void declare(Graph graph) {
        GraphPrefixes.known().forEach((name, namespace) -> {
            Node declaration = NodeFactory.createBlankNode();
            graph.add(iri("sparql"), term("declare"), declaration);
            graph.add(declaration, term("prefix"), NodeFactory.createLiteralString(name));
            graph.add(declaration, term("namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private void add(Graph graph, SampleQuestions.Sample sample) {
        Node node = iri("queries/" + sample.name());
        Query query = QueryFactory.create(sample.text(), base);
        String form = query.isAskType() ? "Ask" : query.isSelectType() ? "Select" : "Construct";
        graph.add(node, RDF.type.asNode(), term("SPARQLExecutable"));
        graph.add(node, RDF.type.asNode(), term("SPARQL" + form + "Executable"));
        graph.add(node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(sample.words(), "en"));
        graph.add(node, term(form.toLowerCase(java.util.Locale.ROOT)), NodeFactory.createLiteralString(sample.text()));
        graph.add(node, term("prefixes"), iri("sparql"));
        graph.add(node, NodeFactory.createURI(SCHEMA + "target"), iri("sparql"));
        graph.add(
                node, NodeFactory.createURI(SCHEMA + "keywords"), NodeFactory.createLiteralLang(sample.topic(), "en"));
    }

    private Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SH + name);
    }
}
