// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.ontology.Ontology;
import io.github.communique.web.graph.GraphAnswer;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The questions to begin with: a list of them, a page for each, and each as it is. */
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
        return Problem.of(404, "There is no such question", "All of them are listed under queries/.");
    }

    private Answer list(Ask ask) {
        if (!ask.accept().browser()) {
            return GraphAnswer.of(ask, graph.of(samples.all())).tagged();
        }
        Page page = Page.of("Questions", ask);
        page.main().appendElement("h1").text("Questions to begin with");
        page.main()
                .appendElement("p")
                .text("Each can be run as it is, changed in the editor, or taken into a program of your own.");
        Optional<String> topic = Optional.empty();
        Element entries = page.main();
        for (SampleQuestions.Sample sample : samples.all()) {
            if (!topic.equals(Optional.of(sample.topic()))) {
                topic = Optional.of(sample.topic());
                page.main().appendElement("h2").text(sample.topic());
                entries = page.main().appendElement("ul").addClass("samples");
            }
            entry(entries.appendElement("li"), page.root(), sample);
        }
        return page.answer();
    }

    private static void entry(Element item, String root, SampleQuestions.Sample sample) {
        item.appendElement("a").attr("href", sample.name()).text(sample.words());
        item.appendText(" ");
        Element ways = item.appendElement("span").addClass("ways");
        ways(ways, root, sample);
    }

    private static void ways(Element parent, String root, SampleQuestions.Sample sample) {
        String text = URLEncoder.encode(sample.text(), StandardCharsets.UTF_8);
        way(parent, root + "sparql?query=" + text, "Run", sample);
        way(parent, root + "sparql?sample=" + sample.name(), "Open in the editor", sample);
        way(parent, sample.name() + QUERY, "Raw", sample);
    }

    private static void way(Element parent, String address, String name, SampleQuestions.Sample sample) {
        parent.appendElement("a")
                .attr("href", address)
                .attr("aria-label", name + ": " + sample.words())
                .text(name);
        parent.appendText(" ");
    }

    private Answer one(Ask ask, SampleQuestions.Sample sample) {
        if (!ask.accept().browser()) {
            return GraphAnswer.of(ask, graph.of(List.of(sample))).tagged();
        }
        Page page = Page.of(sample.words(), ask);
        page.main().appendElement("p").addClass("kind").text(sample.topic());
        page.main().appendElement("h1").text(sample.words());
        page.main()
                .appendElement("pre")
                .addClass("query")
                .attr("tabindex", "0")
                .appendElement("code")
                .text(sample.text());
        ways(page.main().appendElement("p").addClass("ways"), page.root(), sample);
        page.main().appendElement("p").appendElement("a").attr("href", "./").text("All questions");
        return page.answer();
    }
}
