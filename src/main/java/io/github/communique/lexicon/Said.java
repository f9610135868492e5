// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** A view of the graph of a lexicon, in a steady order. */
record Said(Graph graph) {

    static final String LEX = "https://w3id.org/communique/lexicon#";

    /** "meet-2" stands before "meet-10". */
    private static final Comparator<Node> NUMBERED =
            Comparator.comparing((Node node) -> node.toString().length()).thenComparing(node -> node.toString());

    /** What is of a class, by IRI. */
    Stream<Node> instances(String type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), lex(type))
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI));
    }

    /** What a property leads to, in the order of numbered names. */
    Stream<Node> links(Node subject, String property) {
        return graph.stream(subject, lex(property), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .sorted(NUMBERED);
    }

    /** The texts of a property. */
    Stream<String> values(Node subject, String property) {
        return graph.stream(subject, lex(property), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }

    /** The words that stand in the texts of a property. */
    Set<String> words(Node subject, String property) {
        return values(subject, property)
                .flatMap(words -> Arrays.stream(words.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All word lists or word sets by their names. */
    Map<String, Set<String>> lists(String type) {
        return instances(type).distinct().collect(Collectors.toMap(Said::localName, list -> words(list, "words")));
    }

    /** Whether no frame names a pattern as its own. */
    boolean loose(Node pattern) {
        return !graph.contains(Node.ANY, lex("pattern"), pattern);
    }

    /** What is said with words of the lexicon that nobody defined. */
    Stream<Triple> undefined() {
        return graph.stream()
                .filter(triple -> triple.getPredicate().getURI().startsWith(LEX))
                .filter(triple -> !graph.contains(triple.getPredicate(), RDF.type.asNode(), Node.ANY));
    }

    static String localName(Node node) {
        return node.getURI().substring(node.getURI().indexOf('#') + 1);
    }

    private static Node lex(String name) {
        return NodeFactory.createURI(LEX + name);
    }
}
