// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.bench;

import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** Lets a store grow by invented articles, a hundred in each change. */
final class Growth {

    private static final int AT_ONCE = 100;

    private final Store store;
    private final InventedNews news;
    private final Iris iris = new Iris("http://localhost:3030/");
    private final EventGraph events;
    private final ArticleGraph articles;
    private final Stopwatch storing = new Stopwatch();
    private int size;

    Growth(Store store, Ontology ontology) {
        this.store = store;
        this.news = new InventedNews(ontology, 1);
        this.events = new EventGraph(ontology, iris);
        this.articles = new ArticleGraph(ontology, iris, "bench", Clock.systemUTC());
    }

    /** Lets it grow to a number of articles; what storing takes is timed, without making the graphs. */
    Stopwatch to(int number) {
        while (size < number) {
            Map<String, Graph> batch = new LinkedHashMap<>();
            for (int i = 0; i < AT_ONCE && size < number; i++, size++) {
                InventedNews.Told told = news.article(size);
                batch.put(iris.articleGraph(told.article()), graph(told));
            }
            storing.time(() -> store.replace(batch));
        }
        return storing;
    }

    private Graph graph(InventedNews.Told told) {
        return articles.of(
                told.article(),
                events.describe(told.article(), told.events()).stream()
                        .map(EventGraph.Description::graph)
                        .toList());
    }
}
