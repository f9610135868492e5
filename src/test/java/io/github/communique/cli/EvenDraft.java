// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.model.Article;
import io.github.communique.publish.Draft;
import io.github.communique.rdf.Iris;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** Drafts of articles that all say equally much, so that one that is stored by half is seen. */
final class EvenDraft {

    /** How many statements each graph holds. */
    static final int STATEMENTS = 12;

    private EvenDraft() {}

    /** @param address of an article; its name is the last part */
    static Article article(URI address) {
        String name = address.getPath().substring(1);
        return new Article(
                address, name, Optional.empty(), List.of(), Optional.empty(), Optional.of("en"), List.of(name));
    }

    static Draft of(Article article, Iris iris) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int at = 0; at < STATEMENTS; at++) {
            graph.add(
                    NodeFactory.createURI(iris.base() + "id/article/" + article.title() + "-" + at),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralString(article.title() + " " + at));
        }
        return new Draft(article, iris.articleGraph(article), graph, 1, List.of());
    }
}
