// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import io.github.communique.web.vocabulary.Publication.Kind;
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
    static final String IRI = Publication.ROOT + "authority/records";

    private static final String RECORDS = Publication.ROOT + "authority/";
    private static final int MOST = 100;

    private final Edition edition;
    private final AtomicReference<Optional<Terms>> known = new AtomicReference<>(Optional.empty());

    Register(Edition edition) {
        this.edition = edition;
    }

    /** The document at a path under the base of the site. */
    Optional<Publication> at(String path) {
        String iri = Publication.ROOT + path;
        if (!iri.startsWith(RECORDS)) {
            return Optional.empty();
        }
        Terms all = all();
        return Optional.of(iri.equals(IRI) ? all.graph() : about(all, iri))
                .filter(graph -> !graph.isEmpty())
                .map(graph -> new Publication(iri, edition, Kind.RECORDS, graph, Optional.empty()));
    }

    private Terms all() {
        return known.updateAndGet(before -> before.or(() -> Optional.of(read())))
                .orElseThrow();
    }

    private Terms read() {
        return new Terms(Turtle.graph(OntologyShelf.files(edition, IRI)));
    }

    private static Graph about(Terms all, String iri) {
        Node record = NodeFactory.createURI(iri);
        return all.graph().contains(record, Node.ANY, Node.ANY) ? record(all, record) : ofKind(all, iri + "/");
    }

    /** What is said of a record, what is said of others by way of it as far as it is not too much, and what all are called. */
    private static Graph record(Terms all, Node record) {
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
    private static Graph ofKind(Terms all, String kind) {
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
