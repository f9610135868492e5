// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads the claims of lists on which somebody has to decide.
 *
 * @param graph of all that a store says
 */
public record WaitingClaims(Graph graph) {

    /** A claim, and a thing that it may mean, with how likely that is where it is the only one. */
    public record Pair(String claim, String name, String thing, String label, Optional<Double> likelihood) {}

    /** All pairs, in order. */
    public List<Pair> pairs() {
        return graph.stream(Node.ANY, Dip.mayBe, Node.ANY)
                .map(fact -> new Pair(
                        fact.getSubject().getURI(),
                        label(fact.getSubject()),
                        fact.getObject().getURI(),
                        label(fact.getObject()),
                        likelihood(fact.getSubject())))
                .sorted(Comparator.comparing(Pair::claim).thenComparing(Pair::thing))
                .toList();
    }

    /** The list that a claim is of; empty where there is no such claim. */
    public Optional<String> list(String claim) {
        Node node = NodeFactory.createURI(claim);
        return graph.contains(node, RDF.type.asNode(), Dip.CLAIM)
                ? new GraphReader(graph)
                        .objects(node, DCTerms.source.asNode())
                        .map(Node::getURI)
                        .findFirst()
                : Optional.empty();
    }

    /** What a claim means; empty where that is not clear, or there is no such claim. */
    public Optional<String> meant(String claim) {
        return list(claim).flatMap(list -> new GraphReader(graph)
                .objects(NodeFactory.createURI(claim), Dip.identifiedAs)
                .map(Node::getURI)
                .findFirst());
    }

    /** What a claim says and what is thought of it, a line each; empty where there is no such claim. */
    public Optional<List<String>> show(String claim) {
        Node node = NodeFactory.createURI(claim);
        return list(claim).map(list -> graph.stream(node, Node.ANY, Node.ANY)
                .map(fact -> fact.getPredicate().getLocalName() + "\t"
                        + (fact.getObject().isLiteral()
                                ? fact.getObject().getLiteralLexicalForm()
                                : fact.getObject().toString()))
                .sorted()
                .toList());
    }

    private Optional<Double> likelihood(Node claim) {
        return new GraphReader(graph)
                .objects(claim, Dip.likelihood)
                .map(Node::getLiteralLexicalForm)
                .map(Double::valueOf)
                .findFirst();
    }

    private String label(Node thing) {
        return new GraphReader(graph).label(thing).orElse(thing.getURI());
    }
}
