// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Brings an index to what a dataset says: all of it, or what some graphs told and tell. */
final class Filling {

    private final Index index;
    private final DatasetGraph dataset;
    private final AtomicLong done;
    private final Ontology ontology;

    /**
     * @param done is told how many tellings are in
     * @param ontology names the types of events
     */
    Filling(Index index, DatasetGraph dataset, AtomicLong done, Ontology ontology) {
        this.index = index;
        this.dataset = dataset;
        this.done = done;
        this.ontology = ontology;
    }

    /** Makes the index anew. */
    void all() {
        try {
            index.clear();
            for (Node property : index.fields().told()) {
                put(dataset.getDefaultGraph().find(Node.ANY, property, Node.ANY));
            }
            Set<Node> reports = new LinkedHashSet<>();
            dataset.find(Node.ANY, Node.ANY, Dip.status, Node.ANY)
                    .forEachRemaining(quad -> reports.add(quad.getGraph()));
            for (Node report : reports) {
                putEvents(report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written", e);
        }
    }

    /** Follows what became of some graphs. */
    void changed(Iterable<String> graphs) {
        try {
            Set<Triple> touched = new LinkedHashSet<>();
            for (String graph : graphs) {
                touched.addAll(index.toldBy(graph));
                told(graph).forEachRemaining(touched::add);
            }
            put(touched.iterator());
            for (String graph : graphs) {
                index.takeEventsOf(graph);
                putEvents(NodeFactory.createURI(graph));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be written", e);
        }
    }

    private void putEvents(Node report) throws IOException {
        ReportWords words = ReportWords.of(dataset, report, ontology);
        for (Node event : words.events()) {
            index.putEvent(words.document(event));
            done.incrementAndGet();
        }
    }

    private Iterator<Triple> told(String graph) {
        Node name = NodeFactory.createURI(graph);
        return Iter.iter(index.fields().told())
                .flatMap(property -> dataset.find(name, Node.ANY, property, Node.ANY))
                .map(Quad::asTriple);
    }

    private void put(Iterator<Triple> triples) throws IOException {
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (triple.getObject().isLiteral()) {
                index.put(new IndexedWords(triple), graphs(triple));
                done.incrementAndGet();
            }
        }
    }

    private List<Node> graphs(Triple triple) {
        return Iter.iter(dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(Quad::getGraph)
                .filter(graph -> !Quad.isDefaultGraph(graph))
                .toList();
    }
}
