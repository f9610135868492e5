// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/** The shapes by which data are judged before they come in, all in one graph. */
public final class Shapes implements Handler {

    private static final String BASE = "https://w3id.org/communique/shapes/";

    private final Graph shapes = file("index");

    public Shapes() {
        shapes.find(Node.ANY, DCTerms.hasPart.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(part -> !shapes.contains(part, DCTerms.hasPart.asNode(), Node.ANY))
                .map(part -> part.getURI().substring(BASE.length()))
                .forEach(name -> GraphUtil.addInto(shapes, file(name)));
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, shapes);
        return GraphAnswer.of(ask, copy);
    }

    private static Graph file(String name) {
        String path = "shapes/" + name + ".ttl";
        var address = Optional.ofNullable(Shapes.class.getClassLoader().getResource(path))
                .orElseThrow(
                        () -> new IllegalStateException(path + " is not on the class path: build the program anew"));
        return RDFDataMgr.loadGraph(address.toString(), Lang.TURTLE);
    }
}
