// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * What became of the terms of our namespaces from one version to another.
 *
 * @param before the earlier graph
 * @param after the later one
 */
record Changes(Graph before, Graph after) {

    /** Terms that are new, in order. */
    List<Node> added() {
        return minus(terms(after), terms(before));
    }

    /** Terms that are no more, in order. */
    List<Node> removed() {
        return minus(terms(before), terms(after));
    }

    /** Terms in both of which something else is said, in order. */
    List<Node> changed() {
        return terms(before).stream()
                .filter(term -> terms(after).contains(term))
                .filter(term -> !gone(term).isEmpty() || !come(term).isEmpty())
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    /** What was said of a term or document and is not any more. */
    List<Triple> gone(Node term) {
        return said(before, after, term);
    }

    /** What is said of a term or document and was not. */
    List<Triple> come(Node term) {
        return said(after, before, term);
    }

    /** The least version that may follow on one: lost terms raise the major number, new ones the minor, others the patch. */
    Numbered least(Numbered version) {
        if (none()) {
            return version;
        }
        if (!removed().isEmpty()) {
            return version.nextMajor();
        }
        return added().isEmpty() ? version.nextPatch() : version.nextMinor();
    }

    /** Whether nothing is different. */
    boolean none() {
        return before.isIsomorphicWith(after);
    }

    private static List<Triple> said(Graph here, Graph there, Node term) {
        return here.find(term, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> !triple.getObject().isBlank() && !there.contains(triple))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static List<Node> minus(Set<Node> some, Set<Node> others) {
        return some.stream()
                .filter(term -> !others.contains(term))
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    private static Set<Node> terms(Graph graph) {
        return graph
                .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .collect(Collectors.toSet());
    }
}
