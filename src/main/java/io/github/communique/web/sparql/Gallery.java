// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.ontology.Ontology;
import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The questions to begin with: for readers a list that leads to their answers, for machines a graph, and each as it is. */
public final class Gallery implements Handler {

    private static final String QUERY = ".rq";
    private static final String TERMS = "terms.json";

    private final SampleQuestions samples = SampleQuestions.load();
    private final SampleGraph graph;
    private final String terms;

    /** @param base of the data's IRIs */
    public Gallery(Ontology ontology, String base) {
        graph = new SampleGraph(base);
        terms = new KnownTerms(ontology).json();
    }

    @Override
    public Answer answer(Ask ask) {
        List<String> path = ask.path();
        if (path.size() > 2) {
            throw unknown();
        }
        String name = path.size() == 1 ? "" : path.get(1);
        if (path.size() == 1) {
            return Answer.of(301).header("Location", "queries/");
        }
        return name.isEmpty() ? list(ask).header("Vary", "Accept") : file(ask, name);
    }

    private Answer file(Ask ask, String name) {
        if (name.equals(TERMS)) {
            return Answer.ok("application/json", terms).tagged();
        }
        SampleQuestions.Sample sample =
                samples.named(name.replaceFirst("\\" + QUERY + "$", "")).orElseThrow(Gallery::unknown);
        return name.endsWith(QUERY)
                ? Answer.ok("application/sparql-query; charset=utf-8", sample.text())
                        .tagged()
                : one(ask, sample).header("Vary", "Accept");
    }

    private static Problem unknown() {
        return Problem.of(404, "There is no such question", "All of them are listed under ask.");
    }

    private Answer list(Ask ask) {
        return ask.accept().browser()
                ? Answer.of(301).header("Location", ask.root() + "ask#questions")
                : GraphAnswer.of(ask, graph.of(samples.all())).tagged();
    }

    private Answer one(Ask ask, SampleQuestions.Sample sample) {
        return ask.accept().browser()
                ? Answer.of(301).header("Location", ask.root() + "sparql?sample=" + sample.name() + "#answer")
                : GraphAnswer.of(ask, graph.of(List.of(sample))).tagged();
    }

    /** Lists them by topic, each leading to its answer. */
    public void show(Element parent, String root) {
        Optional<String> topic = Optional.empty();
        Element entries = parent;
        for (SampleQuestions.Sample sample : samples.all()) {
            if (!topic.equals(Optional.of(sample.topic()))) {
                topic = Optional.of(sample.topic());
                Element section = parent.appendElement("section");
                section.appendElement("h3").text(sample.topic());
                entries = section.appendElement("ul").addClass("samples");
            }
            entries.appendElement("li")
                    .appendElement("a")
                    .attr("href", root + "sparql?sample=" + sample.name() + "#answer")
                    .text(sample.words());
        }
    }
}
