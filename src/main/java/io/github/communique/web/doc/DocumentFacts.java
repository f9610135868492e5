// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Version;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;

/** What a document says of itself. */
record DocumentFacts(String base, Address address, Version version) {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    void addTo(Graph graph) {
        add(graph, FOAF.primaryTopic.asNode(), NodeFactory.createURI(address.thing(base)));
        add(graph, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE));
        add(graph, VOID.inDataset.asNode(), NodeFactory.createURI(base + "dataset"));
        add(
                graph,
                DCTerms.modified.asNode(),
                NodeFactory.createLiteralDT(version.modified().toString(), XSDDatatype.XSDdateTime));
    }

    private void add(Graph graph, Node property, Node value) {
        graph.add(Triple.create(NodeFactory.createURI(address.document(base)), property, value));
    }
}
