// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the endpoint answers when it is not asked anything: a form to readers, its description to machines.
 */
record Greeting(EndpointDescription description, QueryForm form) {

    private static final String FIRST = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?when ?meeting ?label
            WHERE {
              ?meeting a dip:Meeting ; rdfs:label ?label .
              OPTIONAL { ?meeting dip:when ?when }
            }
            ORDER BY DESC(?when)
            LIMIT 20
            """;

    Answer answer(Ask ask) {
        if (ask.method().equals("POST") || ask.parameters().has("query")) {
            throw Problem.of(400, "There is no query", "Send it in the field 'query' or as application/sparql-query.")
                    .kind("query-missing");
        }
        List<String> offered = Stream.concat(RdfType.types().stream(), Stream.of(ResultType.HTML))
                .toList();
        String type = ask.accept()
                .best(Stream.concat(offered.stream(), RdfType.allTypes().stream())
                        .toList())
                .orElseThrow(() -> Problem.notAcceptable(offered));
        return RdfType.of(type)
                .map(rdf -> Answer.ok(type, rdf.content(description.graph(ask.wholePath())))
                        .tagged())
                .orElseGet(() -> emptyForm(ask));
    }

    private Answer emptyForm(Ask ask) {
        Page page = form.page(ask, FIRST);
        form.samples(page);
        return page.answer();
    }
}
