// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Wgs84;
import io.github.communique.view.Joined;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What is told of a thing: its own statements, those of what belongs to it (evidence, parties, places, quotations), however
 * far that leads, the names of all else that it leads to, and what leads to it, page by page. What is only named is told
 * without its type: whoever reads a type may ask for all that the shapes ask of it.
 */
final class ThingDescription {

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
            ORG.member.asNode(),
            ORG.postIn.asNode(),
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy"));
    private static final List<Node> NAMES = List.of(
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            SchemaDO.headline.asNode(),
            SchemaDO.datePublished.asNode(),
            SchemaDO.publisher.asNode(),
            SchemaDO.text.asNode(),
            Dip.when,
            Dip.status);

    /** What of a record of the authority belongs to the thing that is matched to it. */
    private static final List<Node> RECORDED = List.of(SKOS.exactMatch.asNode(), Wgs84.LATITUDE, Wgs84.LONGITUDE);

    private final Graph data;
    private final Graph found = GraphFactory.createDefaultGraph();
    private final Set<Node> told = new HashSet<>();

    private ThingDescription(Graph data) {
        this.data = data;
    }

    /** The description of a thing and of its document, with a part of what leads there. */
    static Graph of(Graph data, Node thing, Node document, List<Node> incoming) {
        ThingDescription description = new ThingDescription(data);
        description.tell(thing);
        description.records(thing);
        description.otherReports(thing);
        CorrectionNotes.of(data, thing).forEach(description::correction);
        description.tell(document);
        incoming.forEach(node -> description.incoming(node, thing));
        return description.found;
    }

    /** The same elsewhere, and its position, by the records that it is matched to. */
    private void records(Node thing) {
        data.find(thing, SKOS.exactMatch.asNode(), Node.ANY)
                .toList()
                .forEach(match -> RECORDED.forEach(property ->
                        data.find(match.getObject(), property, Node.ANY).forEach(found::add)));
    }

    /** What other articles tell of the same happening, and why it is taken for the same. */
    private void otherReports(Node event) {
        List<Node> reports = Joined.reports(data, event);
        if (reports.size() > 1) {
            reports.forEach(this::tell);
            reports.forEach(report -> Joined.findings(data, report).forEach(this::tell));
            reports.forEach(report -> CorrectionNotes.of(data, report).forEach(this::correction));
        }
    }

    /** What a curator did, without what it keeps to be undone. */
    private void correction(Node node) {
        tell(node);
        data.find(node, Dip.amends, Node.ANY).toList().forEach(triple -> tell(triple.getObject()));
        found.remove(node, Dip.statements, Node.ANY);
    }

    private void tell(Node thing) {
        if (!told.add(thing)) {
            return;
        }
        for (Triple triple : data.find(thing, Node.ANY, Node.ANY).toList()) {
            found.add(triple);
            follow(triple);
        }
    }

    private void follow(Triple triple) {
        Node object = triple.getObject();
        if (object.isLiteral() || triple.getPredicate().equals(RDF.type.asNode())) {
            return;
        }
        if (BELONGING.contains(triple.getPredicate())) {
            tell(object);
            if (triple.getPredicate().equals(Dip.reportedIn)) {
                provenance(object);
            }
        } else {
            name(object);
        }
    }

    /** Where the report of an event comes from: the reading of its article. */
    private void provenance(Node article) {
        data.find(Node.ANY, FOAF.primaryTopic.asNode(), article).toList().forEach(about -> tell(about.getSubject()));
    }

    private void name(Node thing) {
        NAMES.forEach(property -> data.find(thing, property, Node.ANY).forEach(found::add));
    }

    private void incoming(Node node, Node thing) {
        List<Triple> links = data.find(node, Node.ANY, thing).toList();
        links.forEach(found::add);
        if (links.stream().anyMatch(triple -> triple.getPredicate().equals(Dip.inArticle))) {
            tell(node);
            data.find(Node.ANY, Dip.evidence, node).toList().forEach(told -> {
                found.add(told);
                tell(told.getSubject());
            });
        } else {
            name(node);
            data.find(Node.ANY, Dip.quotation, node).toList().forEach(said -> {
                found.add(said);
                name(said.getSubject());
            });
        }
    }
}
