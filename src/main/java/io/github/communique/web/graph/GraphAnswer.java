// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/** Answers with a graph in the language that is asked for, Turtle if it is all the same. */
public final class GraphAnswer {

    private GraphAnswer() {}

    /** @throws Problem if none of the languages is accepted; browsers get Turtle */
    public static Answer of(Ask ask, Graph graph) {
        DocumentForm form = choose(ask).orElseThrow(() -> Problem.notAcceptable(RdfType.types()));
        RdfType language = form.language().orElseThrow();
        return Answer.ok(form.contentType(), language.content(graph)).header("Vary", "Accept");
    }

    private static Optional<DocumentForm> choose(Ask ask) {
        Optional<DocumentForm> best =
                ask.accept().best(RdfType.allTypes()).map(type -> new DocumentForm(type, RdfType.of(type)));
        return best.isEmpty() && ask.accept().browser() ? Optional.of(DocumentForm.of(RdfType.TURTLE)) : best;
    }
}
