// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.extract.Extractor;
import io.github.communique.extract.ReadArticle;
import io.github.communique.gate.Gate;
import io.github.communique.gate.Verdict;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.quarantine.Refusal;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Carriage;
import io.github.communique.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;

/** Finds the events of an article, maps them to triples and lets the gate judge each; may be used by several threads. */
public final class Drafter {

    private final Extractor extractor;
    private final EventGraph events;
    private final ArticleGraph articles;
    private final Gate gate;
    private final Iris iris;

    public Drafter(Extractor extractor, EventGraph events, ArticleGraph articles, Gate gate, Iris iris) {
        this.extractor = extractor;
        this.events = events;
        this.articles = articles;
        this.gate = gate;
        this.iris = iris;
    }

    /** How many articles may be drafted at a time. */
    public int atOnce() {
        return extractor.atOnce();
    }

    /** What finding their events has cost so far, in words; empty where it costs nothing. */
    public String spent() {
        return extractor.spent();
    }

    /** An article with events that were found in it, judged by nobody. */
    public Graph found(Article article, List<Event> found) {
        return articles.of(
                article,
                events.describe(article, found).stream()
                        .map(EventGraph.Description::graph)
                        .toList());
    }

    /**
     * What of an article may go in, and what may not.
     *
     * @throws StoreException if it holds what no store can keep
     */
    public Draft draft(Article article) {
        return draft(article, extractor.read(article));
    }

    /**
     * What of the events found in an article may go in, and what may not.
     *
     * @throws StoreException if it holds what no store can keep
     */
    public Draft draft(Article article, ReadArticle found) {
        List<Graph> accepted = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (EventGraph.Description event : events.describe(article, found.events())) {
            judge(event, accepted, refusals);
        }
        String name = iris.articleGraph(article);
        Graph graph = articles.of(article, accepted, found.help());
        Carriage.require(name, graph);
        refusals.forEach(refusal -> Carriage.require(name, refusal.facts()));
        return new Draft(article, name, graph, accepted.size(), refusals);
    }

    private void judge(EventGraph.Description event, List<Graph> accepted, List<Refusal> refusals) {
        Verdict verdict = gate.judge(event.graph());
        if (verdict instanceof Verdict.Refused refused) {
            refusals.add(new Refusal(event.node().getURI(), event.graph(), refused));
        } else {
            accepted.add(event.graph());
        }
    }
}
