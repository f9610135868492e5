// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
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
        return GraphAnswer.of(ask, copy).tagged();
    }

    private static Graph file(String name) {
        String path = "shapes/" + name + ".ttl";
        try (InputStream in = Shapes.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path: build the program anew");
            }
            return RDFParser.source(in).lang(Lang.TURTLE).base(BASE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
