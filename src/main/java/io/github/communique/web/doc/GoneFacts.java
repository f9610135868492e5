// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.store.Tombstone;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What is left to say of a thing that is no longer told of, in PROV: since when it does not hold, and why. */
record GoneFacts(String base, Address address, Tombstone stone) {

    private static final String PROV = "http://www.w3.org/ns/prov#";

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node document = NodeFactory.createURI(address.document(base));
        Node why = NodeFactory.createURI(address.document(base) + "#withdrawal");
        Node when = NodeFactory.createLiteralDT(stone.when().toString(), XSDDatatype.XSDdateTime);
        graph.add(Triple.create(document, FOAF.primaryTopic.asNode(), NodeFactory.createURI(address.thing(base))));
        graph.add(Triple.create(document, RDF.type.asNode(), prov("Entity")));
        graph.add(Triple.create(document, prov("invalidatedAtTime"), when));
        graph.add(Triple.create(document, prov("qualifiedInvalidation"), why));
        graph.add(Triple.create(why, RDF.type.asNode(), prov("Invalidation")));
        graph.add(Triple.create(why, prov("atTime"), when));
        graph.add(Triple.create(why, RDFS.comment.asNode(), NodeFactory.createLiteralLang(stone.why(), "en")));
        graph.add(Triple.create(why, RDFS.label.asNode(), NodeFactory.createLiteralLang("by " + stone.who(), "en")));
        return graph;
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
