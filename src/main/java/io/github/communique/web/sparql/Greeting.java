// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.Prefixes;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the endpoint answers when it is not asked anything: a form to readers, its description to machines.
 *
 * @param base of the data's IRIs
 */
record Greeting(String base, SampleQuestions samples, QueryForm form) {

    Answer answer(Ask ask) {
        if (ask.method().equals("POST") || ask.parameters().has("query")) {
            throw Problem.of(400, "There is no query", "Send it in the field 'query' or as application/sparql-query.")
                    .kind("query-missing");
        }
        List<String> offered = Stream.concat(RdfType.types().stream(), Stream.of(ResultType.HTML))
                .toList();
        String type = ask.accept().best(offered).orElseThrow(() -> Problem.notAcceptable(offered));
        return RdfType.of(type)
                .map(rdf -> Answer.ok(rdf.type(), rdf.content(EndpointDescription.graph(base)))
                        .tagged())
                .orElseGet(() -> emptyForm(ask));
    }

    private Answer emptyForm(Ask ask) {
        String text = ask.parameters()
                .first("sample")
                .flatMap(samples::named)
                .map(SampleQuestions.Sample::text)
                .orElseGet(() ->
                        Prefixes.query() + "\nSELECT * WHERE { ?event a dip:Meeting ; rdfs:label ?label } LIMIT 20\n");
        Page page = form.page(ask, text);
        form.samples(page);
        return page.answer();
    }
}
