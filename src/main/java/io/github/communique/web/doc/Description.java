// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What is told of a thing: its own statements, those of what belongs to it (evidence, parties, places, quotations), the
 * names of all else that it leads to, and what leads to it up to a limit.
 */
final class Description {

    /** How many statements about other things that lead here are told. */
    static final int INCOMING = 200;

    /** So that what is cut does not look whole. */
    private static final String CUT = "This document gives " + INCOMING
            + " of the statements that lead to the thing; there are more. The SPARQL endpoint and the dumps have all.";

    private static final Set<Node> BELONGING = Set.of(
            Dip.evidence,
            Dip.participant,
            Dip.place,
            Dip.quotation,
            Dip.topic,
            Dip.instrument,
            Dip.reportedIn,
            Dip.actsFor,
            Dip.office,
            Dip.inCountry,
            Dip.inArticle,
            Dip.speaker,
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy"));
    private static final List<Node> NAMES = List.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            SchemaDO.headline.asNode(),
            SchemaDO.datePublished.asNode(),
            Dip.when,
            Dip.status);

    private final Graph data;
    private final Graph found = GraphFactory.createDefaultGraph();
    private final Set<Node> told = new HashSet<>();

    private Description(Graph data) {
        this.data = data;
    }

    /** The description of a thing and of its document; empty if nothing is told of the thing. */
    static Graph of(Graph data, Node thing, Node document) {
        Description description = new Description(data);
        if (data.contains(thing, Node.ANY, Node.ANY)) {
            description.tell(thing, 2);
            description.tell(document, 1);
            description.incoming(thing, document);
        }
        return description.found;
    }

    private void tell(Node thing, int depth) {
        if (!told.add(thing)) {
            return;
        }
        for (Triple triple : data.find(thing, Node.ANY, Node.ANY).toList()) {
            found.add(triple);
            follow(triple, depth);
        }
    }

    private void follow(Triple triple, int depth) {
        Node object = triple.getObject();
        if (object.isLiteral() || triple.getPredicate().equals(RDF.type.asNode())) {
            return;
        }
        if (depth > 0 && BELONGING.contains(triple.getPredicate())) {
            tell(object, depth - 1);
        } else {
            name(object);
        }
    }

    private void name(Node thing) {
        NAMES.forEach(property -> data.find(thing, property, Node.ANY).forEach(found::add));
    }

    private void incoming(Node thing, Node document) {
        List<Triple> coming =
                data.stream(Node.ANY, Node.ANY, thing).limit(INCOMING + 1L).toList();
        if (coming.size() > INCOMING) {
            found.add(Triple.create(document, RDFS.comment.asNode(), NodeFactory.createLiteralLang(CUT, "en")));
        }
        for (Triple triple : coming.subList(0, Math.min(INCOMING, coming.size()))) {
            found.add(triple);
            if (belongsToEvent(triple)) {
                tell(triple.getSubject(), 1);
            } else {
                name(triple.getSubject());
            }
        }
    }

    /** An article is told with the sentences of its events. */
    private static boolean belongsToEvent(Triple triple) {
        return triple.getPredicate().equals(Dip.inArticle)
                || triple.getPredicate().equals(Dip.reportedIn);
    }
}
