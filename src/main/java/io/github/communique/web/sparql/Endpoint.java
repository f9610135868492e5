// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.store.Version;
import io.github.communique.store.View;
import io.github.communique.web.graph.Prefixes;
import io.github.communique.web.graph.RdfType;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/** The SPARQL endpoint: queries alone, on what the store holds alone, each answer whole or refused. */
public final class Endpoint implements Handler {

    private static final Pattern CHANGING = Pattern.compile("(?i)\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final View store;
    private final String base;
    private final Limits limits;
    private final Turns turns;
    private final SampleQuestions samples = SampleQuestions.load();
    private final QueryForm form = new QueryForm(samples);

    /** @param base of the data's IRIs, against which relative IRIs in queries are read */
    public Endpoint(View store, String base, Limits limits) {
        this.store = store;
        this.base = base;
        this.limits = limits;
        turns = new Turns(limits.atOnce(), PATIENCE);
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Answer answer(Ask ask) {
        ProtocolRequest request = ProtocolRequest.read(ask);
        return (request.query().isPresent() ? tried(ask, request) : greeting(ask)).header("Vary", "Accept");
    }

    /** A reader in a browser gets the form back with the query and what is wrong with it. */
    private Answer tried(Ask ask, ProtocolRequest request) {
        try {
            return turns.take(() -> answer(ask, request));
        } catch (Problem problem) {
            if (!ask.accept().browser()) {
                throw problem;
            }
            Page page = form.page(ask, request.query().orElse(""));
            form.problem(page, problem);
            form.samples(page);
            return problem.dressed(Page.TYPE, page.content());
        }
    }

    private Answer answer(Ask ask, ProtocolRequest request) {
        Query query = QueryText.parse(request, base);
        String type = ResultType.choose(query, request.format(), ask.accept());
        return store.readVersion((version, dataset) -> {
            Answer answer = type.equals(ResultType.HTML)
                    ? page(ask, request, query, dataset)
                    : Answer.ok(typeWithCharset(type), new Run(limits, query).content(dataset, type));
            return CHANGING.matcher(request.query().orElse("")).find()
                    ? answer.header("Cache-Control", "no-store")
                    : answer.state(tag(version, type), version.modified());
        });
    }

    private static String typeWithCharset(String type) {
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    private static String tag(Version version, String type) {
        return "W/\"" + version.digest().substring(0, 16) + "-" + Integer.toHexString(type.hashCode()) + "\"";
    }

    private Answer page(Ask ask, ProtocolRequest request, Query query, DatasetGraph dataset) {
        Page page = form.page(ask, request.query().orElse(""));
        page.main().appendElement("h2").text("Answer");
        new Run(limits, query).table(dataset).show(page.main(), new Links(base, page.root()));
        form.samples(page);
        return page.answer();
    }

    private Answer greeting(Ask ask) {
        if (ask.method().equals("POST") || ask.parameters().has("query")) {
            throw Problem.of(400, "There is no query", "Send it in the field 'query' or as application/sparql-query.");
        }
        List<String> offered = Stream.concat(RdfType.types().stream(), Stream.of(ResultType.HTML))
                .toList();
        String type = ask.accept().best(offered).orElseThrow(() -> Problem.notAcceptable(offered));
        return RdfType.of(type)
                .map(rdf -> Answer.ok(rdf.type(), rdf.content(EndpointDescription.graph(base))))
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
