// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/**
 * When an article was read, and by which program.
 *
 * @param moment as XML Schema writes it
 * @param program its name is empty if it is not told
 */
public record ReadingActivity(String moment, ThingRef program) {

    private static final int DAY = 10;
    private static final Node STARTED = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");
    private static final Node READER = NodeFactory.createURI("http://www.w3.org/ns/prov#wasAssociatedWith");

    /** The day on which it was read. */
    public String day() {
        return moment.substring(0, Math.min(DAY, moment.length()));
    }

    static List<ReadingActivity> of(DatasetGraph dataset, Node graph) {
        List<Quad> started = Iter.toList(dataset.findNG(graph, Node.ANY, STARTED, Node.ANY));
        return started.stream()
                .map(quad -> new ReadingActivity(
                        quad.getObject().getLiteralLexicalForm(), program(dataset, graph, quad.getSubject())))
                .toList();
    }

    private static ThingRef program(DatasetGraph dataset, Node graph, Node activity) {
        return ThingFacts.of(dataset, graph, activity)
                .one(READER)
                .map(node -> new ThingRef(
                        node.toString(), ThingFacts.of(dataset, graph, node).text(RDFS.label.asNode())))
                .orElse(new ThingRef("", ""));
    }
}
