// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.vocabulary.PublishedDocument.Kind;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The records of the authority: all of them, those of a kind, and each by itself. Read when it is first asked for. */
final class Register {

    /** The IRI of all records together. */
    static final String IRI = PublishedDocument.ROOT + "authority/records";

    private static final String RECORDS = PublishedDocument.ROOT + "authority/";
    private static final int MOST = 100;

    private final Edition edition;
    private final AtomicReference<Optional<TermGraph>> known = new AtomicReference<>(Optional.empty());

    Register(Edition edition) {
        this.edition = edition;
    }

    /** The document at a path under the base of the site. */
    Optional<PublishedDocument> at(String path) {
        String iri = PublishedDocument.ROOT + path;
        if (!iri.startsWith(RECORDS)) {
            return Optional.empty();
        }
        TermGraph all = all();
        return Optional.of(iri.equals(IRI) ? all.graph() : about(all, iri))
                .filter(graph -> !graph.isEmpty())
                .map(graph -> new PublishedDocument(iri, edition, Kind.RECORDS, graph, Optional.empty()));
    }

    private TermGraph all() {
        return known.updateAndGet(before -> before.or(() -> Optional.of(read())))
                .orElseThrow();
    }

    private TermGraph read() {
        return new TermGraph(Turtle.graph(OntologyShelf.files(edition, IRI)));
    }

    private static Graph about(TermGraph all, String iri) {
        Node record = NodeFactory.createURI(iri);
        return all.graph().contains(record, Node.ANY, Node.ANY) ? record(all, record) : ofKind(all, iri + "/");
    }

    /** What is said of a record, what is said of others by way of it as far as it is not too much, and what all are called. */
    private static Graph record(TermGraph all, Node record) {
        Graph graph = GraphFactory.createDefaultGraph();
        List<Triple> from = all.graph().find(record, Node.ANY, Node.ANY).toList();
        List<Triple> to = all.graph().find(Node.ANY, Node.ANY, record).toList().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .limit(MOST)
                .toList();
        Stream.concat(from.stream(), to.stream()).forEach(graph::add);
        Stream.concat(from.stream().map(Triple::getObject), to.stream().map(Triple::getSubject))
                .flatMap(other -> all.graph().find(other, RDFS.label.asNode(), Node.ANY).toList().stream())
                .forEach(graph::add);
        return graph;
    }

    /** The records below an IRI, with their types and what they are called. */
    private static Graph ofKind(TermGraph all, String kind) {
        Graph graph = GraphFactory.createDefaultGraph();
        all.graph().find(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream()
                .filter(triple -> triple.getSubject().getURI().startsWith(kind))
                .forEach(triple -> {
                    graph.add(triple);
                    all.graph()
                            .find(triple.getSubject(), RDFS.label.asNode(), Node.ANY)
                            .forEachRemaining(graph::add);
                });
        return graph;
    }
}
