// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.store.View;
import io.github.communique.web.graph.DocumentForm;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Single graphs by the Graph Store Protocol, for reading: one for each article, and the union of all. */
public final class GraphStore implements Handler {

    private final View view;
    private final String base;
    private final GraphList list;

    /** @param base of the data's IRIs */
    public GraphStore(View view, String base) {
        this.view = view;
        this.base = base;
        list = new GraphList(view, base);
    }

    @Override
    public Answer answer(Ask ask) {
        QueryParameters parameters = ask.parameters();
        boolean direct = ask.path().size() > 1;
        if (!direct && !parameters.has("graph") && !parameters.has("default")) {
            return list.answer(ask);
        }
        return graph(ask, direct ? Optional.of(itself(ask)) : asked(parameters)).header("Vary", "Accept");
    }

    /** The graph that the address names itself. */
    private String itself(Ask ask) {
        return base + String.join("/", ask.path());
    }

    /** The name of the wanted graph; empty for the default graph. */
    private static Optional<String> asked(QueryParameters parameters) {
        if (parameters.has("default") == parameters.has("graph")
                || parameters.all("graph").size() > 1) {
            throw Problem.of(400, "One graph is to be named", "Add either ?graph=IRI, once, or ?default.");
        }
        parameters.all("graph").forEach(GraphStore::check);
        return parameters.first("graph");
    }

    private static void check(String name) {
        try {
            if (!name.isEmpty() && new URI(name.replaceAll("[^\\x00-\\x7f]", "_")).isAbsolute()) {
                return;
            }
        } catch (URISyntaxException e) {
            // as any other that is none
        }
        throw Problem.of(400, "This is no name of a graph", "Give an absolute IRI: " + name);
    }

    private Answer graph(Ask ask, Optional<String> name) {
        String type = ask.parameters()
                .first("format")
                .map(ResultType::named)
                .or(() -> ask.accept().best(RdfType.allTypes()))
                .or(() -> Optional.of(RdfType.TURTLE.type())
                        .filter(any -> ask.accept().browser()))
                .filter(one -> RdfType.of(one).isPresent())
                .orElseThrow(() -> Problem.notAcceptable(RdfType.types()));
        DocumentForm form = new DocumentForm(type, RdfType.of(type));
        return view.readVersion((version, dataset) -> {
            Graph graph = name.map(iri -> named(dataset, iri)).orElseGet(dataset::getDefaultGraph);
            String tag = "\"" + version.digest().substring(0, 16) + "-"
                    + RdfType.of(type).orElseThrow().extension();
            Answer head = Answer.ok(form.contentType(), "")
                    .header("Data-Version", version.digest())
                    .state("W/" + tag + "\"", version.modified());
            return ask.has(head) ? head : whole(head, graph, RdfType.of(type).orElseThrow());
        });
    }

    private static Answer whole(Answer head, Graph graph, RdfType type) {
        Content content = GraphSpool.of(graph, type);
        return new Answer(head.status(), head.headers(), content);
    }

    private Graph named(DatasetGraph dataset, String iri) {
        Node name = NodeFactory.createURI(iri);
        if (!dataset.contains(name, Node.ANY, Node.ANY, Node.ANY)) {
            throw view.withdrawn(iri)
                    .map(stone -> Problem.of(410, "This graph was withdrawn", stone.why()))
                    .orElseGet(
                            () -> Problem.of(404, "There is no such graph", "Nothing is stored under <" + iri + ">."));
        }
        return dataset.getGraph(name);
    }
}
