// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Version;
import io.github.communique.web.graph.DocumentForm;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What a document says of itself. */
record DocumentFacts(String base, Address address, Version version, Portion portion) {

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
        DocumentForm.all()
                .forEach(form -> add(
                        graph,
                        document,
                        DCTerms.hasFormat.asNode(),
                        NodeFactory.createURI(address.document(base) + "." + form.extension())));
        if (portion.last() > 1) {
            pages(graph, document);
        }
    }

    /** How many things lead here, and where the other pages stand. */
    private void pages(Graph graph, Node document) {
        Node page = page(portion.number());
        add(graph, document, hydra("totalItems"), NodeFactoryExtra.intToNode(portion.total()));
        add(graph, document, hydra("view"), page);
        add(graph, page, RDF.type.asNode(), hydra("PartialCollectionView"));
        add(graph, page, hydra("first"), page(1));
        add(graph, page, hydra("last"), page(portion.last()));
        if (portion.number() > 1) {
            add(graph, page, hydra("previous"), page(portion.number() - 1));
        }
        if (portion.number() < portion.last()) {
            add(graph, page, hydra("next"), page(portion.number() + 1));
        }
    }

    private Node page(int number) {
        return NodeFactory.createURI(address.document(base) + "?page=" + number);
    }

    private static Node hydra(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/hydra/core#" + name);
    }

    private static void add(Graph graph, Node subject, Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
    }
}
