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
        RdfType type = choose(ask).orElseThrow(() -> Problem.notAcceptable(RdfType.types()));
        String name = type == RdfType.TURTLE ? type.type() + "; charset=utf-8" : type.type();
        return Answer.ok(name, type.content(graph)).header("Vary", "Accept");
    }

    private static Optional<RdfType> choose(Ask ask) {
        Optional<RdfType> best = ask.accept().best(RdfType.types()).flatMap(RdfType::of);
        return best.isEmpty() && ask.accept().browser() ? Optional.of(RdfType.TURTLE) : best;
    }
}
