// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the program knows before it reads: the ontology and the authority, each kept in a graph of its own. */
public final class Knowledge {

    private static final List<Node> REPEATED = List.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            SKOS.exactMatch.asNode(),
            NodeFactory.createURI("https://w3id.org/communique/ontology#countryCode"));

    private final Iris iris;
    private final Graph ontology;
    private final Graph authority;

    public Knowledge(Iris iris, Graph ontology, Graph authority) {
        this.iris = iris;
        this.ontology = ontology;
        this.authority = authority;
    }

    /** Puts both graphs into a store; true if that changed it. */
    public boolean putInto(Store store) {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        graphs.put(iris.ontologyGraph(), ontology);
        graphs.put(iris.authorityGraph(), linked());
        return !store.replace(graphs).isEmpty();
    }

    /** The authority, and under the IRI that the data use for an actor what its record says it is. */
    private Graph linked() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, authority);
        for (Node record : records()) {
            iris.actorOfRecord(record.getURI()).ifPresent(actor -> link(graph, NodeFactory.createURI(actor), record));
        }
        return graph;
    }

    private void link(Graph graph, Node actor, Node record) {
        graph.add(actor, SKOS.exactMatch.asNode(), record);
        for (Node property : REPEATED) {
            authority.find(record, property, Node.ANY).forEach(fact -> graph.add(actor, property, fact.getObject()));
        }
    }

    private Set<Node> records() {
        Set<Node> records = new LinkedHashSet<>();
        authority.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEach(fact -> {
            if (fact.getSubject().isURI()) {
                records.add(fact.getSubject());
            }
        });
        return records;
    }
}
