// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.site;

import io.github.communique.ontology.Ontology;
import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Only;
import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** The namespace document of the vocabulary: data for machines, a page for readers. */
public final class Vocabulary implements Handler {

    private final Ontology ontology;
    private final boolean page;

    /** @param page whether the page is asked for by its own address */
    public Vocabulary(Ontology ontology, boolean page) {
        this.ontology = ontology;
        this.page = page;
    }

    @Override
    public Answer answer(Ask ask) {
        Only.path(ask, 1);
        List<String> offered =
                Stream.concat(RdfType.types().stream(), Stream.of("text/html")).toList();
        String type = page ? "text/html" : ask.accept().best(offered).orElseThrow(() -> Problem.notAcceptable(offered));
        if (type.equals("text/html")) {
            return new VocabularyPage(ontology).answer(ask).header("Vary", "Accept");
        }
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, ontology.graph());
        return GraphAnswer.of(ask, copy)
                .header("ETag", "\"" + ontology.version() + "-" + Integer.toHexString(type.hashCode()) + "\"");
    }
}
