// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class EventRevisionTest {

    private static final Node CALLS = NodeFactory.createURI(
            "https://data.example.org/id/event/2024-01-01-call-qa-ilse-marr-qb-tomas-velde-c33352e3");

    @Test
    void aNameFollowsTheFactsThatItIsMadeFrom() {
        DatasetGraph articles = RDFDataMgr.loadDatasetGraph("questions/articles.trig");
        Graph told = articles.getGraph(
                articles.findNG(Node.ANY, CALLS, Dip.count, Node.ANY).next().getGraph());

        Graph now = new EventRevision(Ontology.load())
                .of(told, CALLS, Map.of(Dip.status, List.of(Dip.NEGATED)), GraphFactory.createDefaultGraph());

        assertThat(now.find(CALLS, RDFS.label.asNode(), Node.ANY).toList())
                .extracting(label -> label.getObject().getLiteralLexicalForm())
                .containsExactly("Arvenia’s Ilse Marr did not hold a call with Belmora’s Tomas Velde 8 times, "
                        + "January to March 2024");
    }
}
