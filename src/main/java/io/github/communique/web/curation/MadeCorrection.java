// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.ontology.Ontology;
import io.github.communique.view.EventViews;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * A correction as the data tell of it.
 *
 * @param id the last part of its IRI
 * @param kind what it is, in words
 * @param event its IRI
 * @param title of the event, or its IRI where nothing is told of it any more
 * @param who made it
 * @param when to the second
 * @param why in words for readers
 */
record MadeCorrection(String id, String kind, String event, String title, String who, String when, String why) {

    /** All that there are, the newest first. */
    static List<MadeCorrection> all(DatasetGraph dataset, Ontology ontology) {
        Graph data = dataset.getDefaultGraph();
        EventViews views = EventViews.of(dataset, ontology);
        return data.find(Node.ANY, Dip.corrects, Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .map(node -> of(new GraphReader(data), views, node))
                .sorted(Comparator.comparing(MadeCorrection::when).reversed())
                .toList();
    }

    /** That of an IRI. */
    static Optional<MadeCorrection> of(DatasetGraph dataset, Ontology ontology, String iri) {
        Graph data = dataset.getDefaultGraph();
        return Optional.of(NodeFactory.createURI(iri))
                .filter(node -> data.contains(node, Dip.corrects, Node.ANY))
                .map(node -> of(new GraphReader(data), EventViews.of(dataset, ontology), node));
    }

    private static MadeCorrection of(GraphReader told, EventViews views, Node node) {
        Node event = told.objects(node, Dip.corrects).findFirst().orElseThrow();
        return new MadeCorrection(
                node.getURI().substring(node.getURI().lastIndexOf('/') + 1),
                told.text(node, RDFS.label.asNode()).orElse("Correction"),
                event.getURI(),
                views.title(event).orElse(event.getURI()),
                told.text(node, DCTerms.creator.asNode()).orElse(""),
                told.text(node, DCTerms.created.asNode()).orElse(""),
                told.text(node, Dip.reason).orElse(""));
    }
}
