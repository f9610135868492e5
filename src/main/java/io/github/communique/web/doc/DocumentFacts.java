// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Version;
import io.github.communique.web.graph.Form;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What a document says of itself. */
record DocumentFacts(String base, Address address, Version version) {

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    void addTo(Graph graph) {
        Node document = NodeFactory.createURI(address.document(base));
        add(graph, document, RDF.type.asNode(), FOAF.Document.asNode());
        add(graph, document, FOAF.primaryTopic.asNode(), NodeFactory.createURI(address.thing(base)));
        add(graph, document, DCTerms.license.asNode(), NodeFactory.createURI(LICENCE));
        add(graph, document, VOID.inDataset.asNode(), NodeFactory.createURI(base + "dataset"));
        add(
                graph,
                document,
                DCTerms.modified.asNode(),
                NodeFactory.createLiteralDT(version.modified().toString(), XSDDatatype.XSDdateTime));
        Form.all().forEach(form -> {
            Node file = NodeFactory.createURI(address.document(base) + "." + form.extension());
            add(graph, document, DCTerms.hasFormat.asNode(), file);
            add(graph, file, DCTerms.format.asNode(), NodeFactory.createLiteralString(form.type()));
        });
    }

    private static void add(Graph graph, Node subject, Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
    }
}
