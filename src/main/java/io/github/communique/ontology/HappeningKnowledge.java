// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** What is known on telling one happening from another, as {@code ontology/happenings.ttl} has it. */
public final class HappeningKnowledge {

    /** The namespace. */
    public static final String NS = "https://w3id.org/communique/happenings#";

    private static final String FILE = "ontology/happenings.ttl";

    private final Graph graph;

    private HappeningKnowledge(Graph graph) {
        this.graph = graph;
    }

    /**
     * The knowledge as packed with the program.
     *
     * @throws IllegalStateException if the file is missing from the class path or is not well-formed
     */
    public static HappeningKnowledge load() {
        return new HappeningKnowledge(Modules.read(FILE));
    }

    /** The number that a term has by a property, each by its local name. */
    public double number(String term, String property) {
        return value(term, node(property))
                .map(Node::getLiteralLexicalForm)
                .map(Double::valueOf)
                .orElseThrow(() -> new IllegalStateException(
                        FILE + " gives hap:" + term + " no hap:" + property + "; add it and build anew"));
    }

    /** The name of a term for readers. */
    public String label(String term) {
        return value(term, RDFS.label.asNode()).map(Node::getLiteralLexicalForm).orElse(term);
    }

    /** The local names of the types of event in a group. */
    public Set<String> types(String group) {
        return graph.stream(node(group), node("type"), Node.ANY)
                .map(found -> found.getObject().getLocalName())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Node> value(String term, Node property) {
        return graph.stream(node(term), property, Node.ANY)
                .map(found -> found.getObject())
                .findFirst();
    }

    private static Node node(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
