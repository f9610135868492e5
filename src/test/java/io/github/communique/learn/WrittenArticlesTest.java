// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.article.source.FetchLimits;
import io.github.communique.article.source.HttpFetcher;
import io.github.communique.article.source.Outcome;
import io.github.communique.article.source.Sources;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.evaluation.GoldReader;
import io.github.communique.evaluation.ToldEvent;
import io.github.communique.model.Article;
import io.github.communique.model.EventType;
import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The articles that come with the program to learn from are annotated as the contract asks. */
class WrittenArticlesTest {

    private static final Path FOLDER = Path.of("src/learn/articles");

    private final Sources sources = new Sources(new HttpFetcher(FetchLimits.standard()), Optional.empty());
    private final Set<String> types =
            Ontology.load().eventTypes().stream().map(EventType::name).collect(Collectors.toSet());

    @Test
    void everyEventIsOfAKnownTypeAndToldByTheArticleItself() throws IOException {
        List<GoldArticle> gold =
                new GoldReader(Ontology.load(), why -> assertThat(why).isEmpty(), any -> {}).read(FOLDER);

        assertThat(gold).isNotEmpty();
        for (GoldArticle article : gold) {
            String text = text(article);
            assertThat(article.negative())
                    .as(article.id())
                    .isEqualTo(article.events().isEmpty());
            for (ToldEvent event : article.events()) {
                assertThat(types).as(article.id()).contains(event.type()).containsAll(event.alternatives());
                assertThat(event.parties()).as(article.id()).isNotEmpty();
                assertThat(event.evidence()).as(article.id()).isNotEmpty().allMatch(text::contains);
            }
        }
    }

    private String text(GoldArticle gold) {
        Outcome outcome =
                sources.read(List.of(gold.file().toString())).findFirst().orElseThrow();
        Article article = ((Outcome.Found) outcome).reading().article();
        return article.title() + "\n" + String.join("\n", article.paragraphs());
    }
}
