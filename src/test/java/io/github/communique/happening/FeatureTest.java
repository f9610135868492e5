// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.HappeningKnowledge;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class FeatureTest {

    @Test
    void theKnowledgeWeighsJustTheFeaturesThatAreNoticed() {
        List<String> weighed = RDFDataMgr.loadGraph("ontology/happenings.ttl").stream(
                        Node.ANY, NodeFactory.createURI(HappeningKnowledge.NS + "weight"), Node.ANY)
                .map(told -> told.getSubject().getLocalName())
                .toList();
        assertThat(weighed)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Feature.values()).map(Feature::term).toList());
    }
}
