// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import io.github.communique.store.Version;
import io.github.communique.store.View;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The data set described in VoID and DCAT: what it is, its licence, how much of what is in it, when it changed, and the
 * dumps of it. Counts are made once for a version of the data.
 */
public final class DatasetDescription {

    private final View store;
    private final Publication publication;
    private Optional<Counted> last = Optional.empty();

    private record Counted(String digest, Graph graph) {}

    /** @param base the base IRI under which the data are published, with its slash at the end */
    public DatasetDescription(View store, String base) {
        this(store, Publication.current(base));
    }

    /** The description of what is published elsewhere, such as a release. */
    public DatasetDescription(View store, Publication publication) {
        this.store = store;
        this.publication = publication;
    }

    /** The description with the given dumps as its distributions. */
    public Graph graph(List<DumpFile> dumps) {
        Graph graph = GraphFactory.createDefaultGraph();
        counted().stream().forEach(graph::add);
        Distributions distributions = new Distributions(graph, publication);
        dumps.forEach(distributions::add);
        return graph;
    }

    /** The dumps alone, as distributions of the data set. */
    public Graph distributions(List<DumpFile> dumps) {
        Graph graph = GraphFactory.createDefaultGraph();
        Distributions distributions = new Distributions(graph, publication);
        dumps.forEach(distributions::add);
        return graph;
    }

    private synchronized Graph counted() {
        String digest = store.version().digest();
        if (last.filter(counted -> counted.digest.equals(digest)).isEmpty()) {
            last = Optional.of(store.readVersion(this::count));
        }
        return last.orElseThrow().graph;
    }

    private Counted count(Version version, DatasetGraph dataset) {
        Graph graph = GraphFactory.createDefaultGraph();
        Prefixes.resource("description.ttl", publication.base()).stream()
                .map(this::here)
                .forEach(graph::add);
        new Statistics(graph, publication, dataset).add(version);
        return new Counted(version.digest(), graph);
    }

    private Triple here(Triple triple) {
        return Triple.create(here(triple.getSubject()), triple.getPredicate(), here(triple.getObject()));
    }

    private Node here(Node node) {
        return node.isURI() ? NodeFactory.createURI(publication.instead(node.getURI())) : node;
    }
}
