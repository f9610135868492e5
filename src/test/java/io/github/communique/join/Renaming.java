// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Gives the articles and events of a case names that no other case has. */
final class Renaming {

    private Renaming() {}

    static Map<String, Graph> of(String prefix, Map<String, Graph> article) {
        Map.Entry<String, Graph> only = article.entrySet().iterator().next();
        Graph renamed = GraphFactory.createDefaultGraph();
        only.getValue().stream()
                .forEach(told -> renamed.add(
                        named(prefix, told.getSubject()), told.getPredicate(), named(prefix, told.getObject())));
        return Map.of(named(prefix, NodeFactory.createURI(only.getKey())).getURI(), renamed);
    }

    private static Node named(String prefix, Node node) {
        return node.isURI()
                ? NodeFactory.createURI(node.getURI()
                        .replace("/event/", "/event/" + prefix + "-")
                        .replace("/article/", "/article/" + prefix + "-"))
                : node;
    }
}
