// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.model.Article;
import io.github.communique.publish.Drafter;
import io.github.communique.rdf.Iris;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "extract",
        description =
                "Prints as RDF what it finds in articles with enough confidence, judged by no shape, and stores nothing.",
        footer = {
            "  communique extract article.html",
            "  communique extract --format nq articles/ > found.nq",
            "  communique extract --parses parses/ --format nq articles/ > found.nq",
            "  communique extract --published 2021-03-22 talks.txt | less"
        })
final class ExtractCommand implements Callable<Integer> {

    private House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ParsesOption parses;

    @Mixin
    private ModelsOption models;

    @Mixin
    private ConfidenceOption confidence;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private BaseOption base;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "ttl",
            description = "The syntax: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RdfFormat format;

    /** What an article gave, or why it gave nothing. */
    private record Found(String name, Graph graph, String why) {}

    ExtractCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        house = parses.in(models.in(house));
        Iris iris = base.iris();
        Drafter drafter = house.workshop(iris, confidence.least()).drafter();
        boolean[] clean = {true};
        try (Progress progress = house.console().progress("articles");
                GraphPrinter printer = new GraphPrinter(format, house.console().out());
                Workers<Outcome, Found> workers = new Workers<>(document -> find(drafter, iris, document), found -> {
                    progress.step();
                    clean[0] &= tell(printer, found);
                })) {
            house.sources(sources).read(sources.sources()).forEach(document -> {
                house.stop().check();
                progress.expect();
                workers.accept(document);
            });
            workers.finish();
        }
        return clean[0] ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Found find(Drafter drafter, Iris iris, Outcome document) {
        if (document instanceof Outcome.Refused refused) {
            return new Found("", Graph.emptyGraph, refused.why());
        }
        Article article = ((Outcome.Found) document).reading().article();
        return new Found(
                iris.articleGraph(article),
                drafter.found(article, confidence.enough(house.extractor().extract(article))),
                "");
    }

    private boolean tell(GraphPrinter printer, Found found) {
        if (found.why().isEmpty()) {
            printer.print(found.name(), found.graph());
            return true;
        }
        house.console().complain("failed: %s", found.why());
        return false;
    }
}
