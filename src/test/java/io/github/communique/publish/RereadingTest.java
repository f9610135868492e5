// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Article;
import io.github.communique.ontology.Dip;
import io.github.communique.rdf.EventExcerpt;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading an article anew changes, and the texts that it needs. */
class RereadingTest {

    private static final String ARTICLE = "https://data.example.org/doc/article/harrowgate-times-2024-03-05";
    private static final Iris IRIS = new Iris("https://data.example.org/");

    @TempDir
    private Path folder;

    @Test
    void eventsAppearGoAndChange() {
        Graph before = RDFDataMgr.loadDatasetGraph("questions/articles.trig").getGraph(node(ARTICLE));
        List<Node> events = EventExcerpt.events(before);
        Node fresh = node("https://data.example.org/id/event/fresh");
        Graph after = EventExcerpt.renamed(before, events.get(0), fresh);
        after.remove(events.get(1), Dip.place, Node.ANY);

        assertThat(Rereading.of(before, after))
                .isEqualTo(new Rereading(List.of(fresh), List.of(events.get(0)), List.of(events.get(1))));
        assertThat(Rereading.of(before, before)).isEqualTo(new Rereading(List.of(), List.of(), List.of()));
    }

    @Test
    void textsAreKeptOnceThatIsAskedForAndForgotten() throws IOException {
        KeptTexts texts = new KeptTexts(folder, IRIS);
        Article article = article("It rained in Oslo.");
        texts.keep(article);
        assertThat(texts.of(IRIS.articleGraph(article))).isEmpty();

        texts.begin();
        texts.keep(article("It snowed in Oslo."));
        texts.keep(article);
        assertThat(texts.all()).containsExactly(new KeptTexts.Kept.Whole(article));
        assertThat(texts.of(IRIS.articleGraph(article))).contains(new KeptTexts.Kept.Whole(article));
        assertThat(texts.forget(IRIS.articleGraph(article))).isTrue();
        assertThat(texts.all()).isEmpty();
    }

    @Test
    void aDamagedTextCostsItselfAlone() throws IOException {
        KeptTexts texts = new KeptTexts(folder, IRIS);
        texts.begin();
        Article article = article("It rained in Oslo.");
        texts.keep(article);
        Path damaged = Files.writeString(folder.resolve("articles/damaged.json.gz"), "no archive");
        assertThat(texts.all())
                .filteredOn(kept -> kept.article().isEmpty())
                .singleElement()
                .satisfies(kept ->
                        assertThat(((KeptTexts.Kept.Damaged) kept).file()).isEqualTo(damaged));
        assertThat(texts.all()).contains(new KeptTexts.Kept.Whole(article)).hasSize(2);
    }

    private static Article article(String text) {
        return new Article(
                URI.create("https://news.example/weather"),
                "Weather",
                Optional.empty(),
                List.of("Ida Holm"),
                Optional.empty(),
                Optional.of("en"),
                List.of(text));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
