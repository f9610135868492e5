// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.chart.WorldMap;
import io.github.communique.ontology.Ontology;
import io.github.communique.search.Search;
import io.github.communique.store.Version;
import io.github.communique.store.View;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Content;
import io.github.communique.web.http.Handler;
import io.github.communique.web.http.Problem;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import io.github.communique.web.result.Showing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The SPARQL endpoint: queries alone, on what the store holds alone, each answer whole or refused. */
public final class Endpoint implements Handler {

    private static final String NAME = "sparql";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final View view;
    private final String base;
    private final QueryPolicy policy;
    private final Turns turns;
    private final QueryWorkers workers;
    private final Greeting greeting;
    private final QueryForm form;
    private final SampleQuestions samples;
    private final KeptAnswers answers = new KeptAnswers();

    /** With a search of its own, whose index is made in memory when it is first needed. */
    public Endpoint(View view, String base, Limits limits, Runaways runaways, Ontology ontology) {
        this(view, base, limits, runaways, ontology, Search.inMemory(view));
    }

    /**
     * An endpoint.
     *
     * @param base of the data's IRIs, against which relative IRIs in queries are read
     * @param runaways where queries are counted that do not end with their time
     * @param ontology by which terms in answers are named
     * @param search over the same data
     */
    public Endpoint(View view, String base, Limits limits, Runaways runaways, Ontology ontology, Search search) {
        this.view = view;
        this.base = base;
        samples = SampleQuestions.load();
        Repertoire repertoire = new Repertoire(EndpointDescription.fixed(base));
        policy = new QueryPolicy(limits, repertoire, search, ontology, new WorldMap());
        workers = new QueryWorkers(runaways, limits.atOnce());
        turns = new Turns(limits.atOnce(), PATIENCE);
        form = new QueryForm(samples);
        greeting = new Greeting(new EndpointDescription(view, base, samples), form);
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Answer answer(Ask ask) {
        if (!here(ask.path())) {
            throw Problem.of(404, "There is no such page", "The endpoint is " + base + "sparql.");
        }
        ProtocolRequest request = sampled(ask, ProtocolRequest.read(ask));
        Answer answer = request.query().isPresent() ? tried(ask, request) : greeting.answer(ask);
        return answer.header("Vary", "Accept")
                .header("Link", "<" + ask.root() + ".well-known/void>; rel=\"describedby\"");
    }

    /** It is called the same wherever it stands: at the start, or below a release. */
    private static boolean here(List<String> path) {
        return path.indexOf(NAME) == path.size() - 1;
    }

    /** A question of the gallery can be asked by its name. */
    private ProtocolRequest sampled(Ask ask, ProtocolRequest request) {
        return ask.parameters()
                .first("sample")
                .filter(name -> ask.accept().browser() && request.query().isEmpty())
                .flatMap(samples::named)
                .map(sample -> request.asking(sample.text()))
                .orElse(request);
    }

    /** A reader in a browser gets the form back with the query and what is wrong with it. */
    private Answer tried(Ask ask, ProtocolRequest request) {
        try {
            return answer(ask, request);
        } catch (Problem problem) {
            if (!ask.accept().browser()) {
                throw problem;
            }
            Page page = form.page(ask, request.query().orElse(""));
            form.problem(page, problem);
            return problem.dressed(Page.TYPE, page.content());
        }
    }

    private Answer answer(Ask ask, ProtocolRequest request) {
        Job job = policy.job(request);
        return workers.wait(job, ask.line(), () -> answer(ask, request, job));
    }

    /** To understand a query may take long too, so its time counts from there; not while it waits for its turn. */
    private Answer answer(Ask ask, ProtocolRequest request, Job job) {
        job.begin();
        Question question = Question.of(request, base, policy.repertoire());
        String type = ResultType.choose(question.query(), request.format(), ask.accept());
        String wanted = type + request.format().orElse("");
        Version now = view.version();
        Answer known = head(Answer.ok(type, ""), question, wanted, now);
        if (known.header("ETag").isPresent() && ask.has(known)) {
            return known;
        }
        Optional<Content> kept = answers.known(question, wanted, now);
        if (kept.isPresent()) {
            return known.with(typeWithCharset(type), kept.get());
        }
        job.rest();
        return turns.take(ask.client(), job, () -> calculated(ask, request, job, question, type, wanted));
    }

    private Answer calculated(
            Ask ask, ProtocolRequest request, Job job, Question question, String type, String wanted) {
        Run run = new Run(policy, question, job);
        Showing showing = request.format().flatMap(Showing::of).orElse(Showing.TABLE);
        return view.readVersion((version, dataset) -> {
            Answer answer = type.equals(ResultType.HTML)
                    ? page(ask, run.page(version, dataset, showing, links(ask)))
                    : Answer.ok(
                            typeWithCharset(type),
                            answers.keep(question, wanted, version, run.content(version, dataset, type)));
            return head(answer, question, wanted, version);
        });
    }

    private Links links(Ask ask) {
        return new Links(base, ask.home());
    }

    private static Answer head(Answer answer, Question question, String wanted, Version version) {
        Answer told = answer.header("Data-Version", version.digest());
        return question.changing()
                ? told.header("Cache-Control", "no-store")
                : told.state(tag(question, wanted, version), version.modified());
    }

    /** The same rows may come in another order from another copy of the same data, so the tag is a weak one. */
    private static String tag(Question question, String wanted, Version version) {
        int what = 31 * question.number() + wanted.hashCode();
        return "W/\"" + version.digest().substring(0, 16) + "-" + Integer.toHexString(what) + "\"";
    }

    private static String typeWithCharset(String type) {
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    private Answer page(Ask ask, AnswerPage answer) {
        Page page = form.page(ask, answer.question().text()).style("web/chart.css");
        answer.show(page.main(), links(ask));
        return page.answer();
    }
}
