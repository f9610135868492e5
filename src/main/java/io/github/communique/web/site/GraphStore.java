// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.store.View;
import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Parameters;
import io.github.communique.web.http.Problem;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** Single graphs by the Graph Store Protocol, for reading. */
public final class GraphStore implements Handler {

    private final View store;

    public GraphStore(View store) {
        this.store = store;
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        Parameters parameters = ask.parameters();
        Graph graph = parameters.has("default") ? all() : named(parameters);
        var version = store.version();
        String accept = Integer.toHexString(ask.header("Accept").orElse("").hashCode());
        return GraphAnswer.of(ask, graph)
                .state("W/\"" + version.digest().substring(0, 16) + "-" + accept + "\"", version.modified());
    }

    private Graph all() {
        return store.read(dataset -> {
            Graph copy = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(copy, dataset.getDefaultGraph());
            return copy;
        });
    }

    private Graph named(Parameters parameters) {
        String name = parameters
                .first("graph")
                .orElseThrow(() ->
                        Problem.of(400, "No graph is named", "Add ?graph=IRI, or ?default for the union of all."));
        Graph graph = store.graph(name);
        if (graph.isEmpty()) {
            throw store.withdrawn(name)
                    .map(stone -> Problem.of(410, "This graph was withdrawn", stone.why()))
                    .orElseGet(
                            () -> Problem.of(404, "There is no such graph", "Nothing is stored under <" + name + ">."));
        }
        return graph;
    }
}
