// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.article.source.Sources;
import io.github.communique.model.Article;
import io.github.communique.publish.KeptTexts;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which article tells an event that is added, and with which words. */
final class AddOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--article",
            paramLabel = "IRI|URL",
            description = "With --add: the article, by its IRI here or its address.")
    private String article;

    @Option(
            names = "--sentence",
            paramLabel = "TEXT",
            description = "With --add: the sentence that tells of it, copied from the article.")
    private String sentence;

    @Option(
            names = "--from",
            paramLabel = "SOURCE",
            description = "With --add: where to read the article, a file or an address, if the store keeps no texts.")
    private String source;

    /** An article and a sentence of it. */
    record Told(Article article, String sentence) {}

    /** Refuses what only an event that is added can use. */
    void checkUnused() {
        if (article != null || sentence != null || source != null) {
            throw wrong("--article, --sentence and --from go with --add, not with the IRI of an event");
        }
    }

    Told told(House house, OpenStore opened, Iris iris) throws IOException {
        if (article == null || sentence == null) {
            throw wrong("say which --article tells of it, with which --sentence");
        }
        String graph = ArticleName.graph(article, iris)
                .orElseThrow(() -> wrong(article + " is neither an IRI of an article here nor a web address"));
        if (!opened.store().names().contains(graph)) {
            throw wrong("the article " + article + " is not in the store; take it in first: communique ingest");
        }
        Optional<Article> kept = new KeptTexts(opened.folder(), iris).of(graph).flatMap(KeptTexts.Kept::article);
        Article found = source == null
                ? kept.orElseThrow(() ->
                        wrong("the store keeps no text of this article that can be read; say --from where to read it,"
                                + " the file or address that it was taken from"))
                : read(house, iris, graph);
        return new Told(found, sentence);
    }

    private Article read(House house, Iris iris, String graph) {
        String place = Sources.isWeb(source) ? source : house.file(source).toString();
        try (Stream<Outcome> read = house.sources().read(List.of(place))) {
            return read.filter(Outcome.Found.class::isInstance)
                    .map(Outcome.Found.class::cast)
                    .map(found -> found.reading().article())
                    .filter(one -> iris.articleGraph(one).equals(graph))
                    .findFirst()
                    .orElseThrow(() -> wrong(source + " does not hold the article " + article));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
