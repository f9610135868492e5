// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.evaluation.Evaluation;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.evaluation.GoldReader;
import io.github.communique.publish.Drafter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = {
            "Finds the events of annotated articles and compares them with those a careful reader found.",
            "An event is right if its type, an evidence sentence and half of its parties or more agree."
        },
        footer = "  communique evaluate corpus/")
final class EvaluateCommand implements Callable<Integer> {

    private final House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private BaseOption base;

    @Parameters(paramLabel = "GOLD_DIR", description = "A folder of annotated articles, one .json file each.")
    private Path folder;

    EvaluateCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        List<GoldArticle> gold = new GoldReader().read(folder);
        Drafter drafter = house.workshop(base.iris()).drafter();
        Evaluation evaluation = new Evaluation(house.ontology());
        try (Progress progress = house.console().progress("articles");
                Workers<GoldArticle, Map.Entry<GoldArticle, Graph>> workers =
                        new Workers<>(article -> Map.entry(article, found(drafter, article)), found -> {
                            progress.step();
                            evaluation.add(found.getKey(), found.getValue());
                        })) {
            gold.forEach(article -> {
                house.stop().check();
                progress.expect();
                workers.accept(article);
            });
            workers.finish();
        }
        house.console().out().print(new EvaluationText(evaluation));
        return ExitCode.OK;
    }

    private Graph found(Drafter drafter, GoldArticle article) {
        Outcome outcome = house.sources()
                .read(List.of(article.file().toString()))
                .findFirst()
                .orElseThrow();
        if (outcome instanceof Outcome.Found found) {
            return drafter.found(found.reading().article());
        }
        house.console().complain("failed: %s", ((Outcome.Refused) outcome).why());
        return Graph.emptyGraph;
    }
}
