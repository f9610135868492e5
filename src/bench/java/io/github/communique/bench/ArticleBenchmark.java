// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.bench;

import io.github.communique.gate.Gate;
import io.github.communique.gate.Verdict;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is done to each article between its events and the store. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ArticleBenchmark {

    private static final int ARTICLES = 200;

    private final Ontology ontology = Ontology.load();
    private final Iris iris = new Iris("http://localhost:3030/");
    private final EventGraph events = new EventGraph(ontology, iris);
    private final ArticleGraph articles = new ArticleGraph(ontology, iris, "bench", Clock.systemUTC());
    private final Gate gate = Gate.forFacts(ontology.graph());
    private final List<InventedNews.Told> news = IntStream.range(0, ARTICLES)
            .mapToObj(new InventedNews(ontology, 1)::article)
            .toList();
    private final List<List<Graph>> graphs = news.stream().map(this::describe).toList();
    private int next;

    private int next() {
        return next = (next + 1) % ARTICLES;
    }

    private List<Graph> describe(InventedNews.Told told) {
        return events.describe(told.article(), told.events()).stream()
                .map(EventGraph.Description::graph)
                .toList();
    }

    /** The verdicts on all events of an article. */
    @Benchmark
    public List<Verdict> gate() {
        return graphs.get(next()).stream().map(gate::judge).toList();
    }

    /** The events of an article as triples. */
    @Benchmark
    public List<Graph> mapping() {
        return describe(news.get(next()));
    }

    /** The graph of an article, of its events' graphs. */
    @Benchmark
    public Graph articleGraph() {
        int at = next();
        return articles.of(news.get(at).article(), graphs.get(at));
    }

    /** The name of an article's graph. */
    @Benchmark
    public String iri() {
        return iris.articleGraph(news.get(next()).article());
    }
}
