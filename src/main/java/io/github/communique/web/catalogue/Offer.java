// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/**
 * The same told as a page, as JSON and in RDF; the page where it is all the same.
 *
 * @param page for readers
 * @param json for programs
 * @param graph for linked data
 */
record Offer(Supplier<Answer> page, Supplier<String> json, Supplier<Graph> graph) {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    /** @throws Problem if none of them is accepted */
    Answer answer(Ask ask) {
        List<String> offered =
                Stream.concat(Stream.of(HTML, JSON), RdfType.types().stream()).toList();
        String type = ask.accept().best(offered).orElseThrow(() -> Problem.notAcceptable(offered));
        Answer answer =
                switch (type) {
                    case HTML -> page.get();
                    case JSON -> Answer.ok(JSON, json.get());
                    default -> GraphAnswer.of(ask, graph.get());
                };
        return answer.header("Vary", "Accept").tagged();
    }
}
