// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.model.Article;
import io.github.communique.ontology.Ontology;
import io.github.communique.publish.KeptTexts;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.Iris;
import io.github.communique.store.StoreBase;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/** A store of invented articles that curators correct; of one of them, in which no event was found, the text is kept. */
final class CuratedStore {

    static final String BASE = "https://data.example.org/";
    static final String DEMAND = BASE + "id/event/2024-03-05-demand-qb-qc-43700797";
    static final String SENTENCE = "Spain and Chile signed a treaty on sea bass in Madrid on Friday.";

    private static final Iris IRIS = new Iris(BASE);
    private static final Article FISH = new Article(
            URI.create("https://news.example/fish"),
            "Fish",
            Optional.of("The Ledger"),
            List.of(),
            Optional.of(LocalDate.parse("2031-05-10")),
            Optional.of("en"),
            List.of("It rained. " + SENTENCE));

    private CuratedStore() {}

    static void fill(Path store) throws IOException {
        DatasetGraph articles = RDFDataMgr.loadDatasetGraph("questions/articles.trig");
        Map<String, Graph> graphs = new HashMap<>();
        articles.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), articles.getGraph(name)));
        ArticleGraph made = new ArticleGraph(Ontology.load(), IRIS, "1", Clock.systemUTC());
        graphs.put(IRIS.articleGraph(FISH), made.of(FISH, List.of()));
        try (Tdb2Store opened = Tdb2Store.open(store)) {
            opened.replace(graphs);
            new StoreBase(BASE).keepIn(store);
        }
        KeptTexts texts = new KeptTexts(store, IRIS);
        texts.begin();
        texts.keep(FISH);
    }

    static Article article() {
        return FISH;
    }

    /** The last part of the address of the article whose text is kept. */
    static String fish() {
        String graph = IRIS.articleGraph(FISH);
        return graph.substring(graph.lastIndexOf('/') + 1);
    }
}
