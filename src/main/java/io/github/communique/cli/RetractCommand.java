// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.publish.KeptTexts;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "retract",
        description = {
            "Withdraws an article for good: what it says leaves the store, its address answers 410 with the reason, and it"
                    + " cannot come in again by itself.",
            "With --undo the article may come in again."
        },
        footer = {
            "  communique retract https://news.example/2026/talks --why 'The paper took the article back.'",
            "  communique retract http://localhost:3030/id/article/news-example-talks-0a1b2c3d --undo"
        })
final class RetractCommand implements Callable<Integer> {

    private final House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Parameters(
            paramLabel = "IRI|URL",
            description = "The IRI of the article here, or the address it was published at.")
    private String article;

    @Option(names = "--why", paramLabel = "REASON", description = "The reason, in words for readers.")
    private String why;

    @Option(names = "--undo", description = "Lift the withdrawal instead.")
    private boolean undo;

    RetractCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        String reason = undo ? "" : CuratorOptions.told(command, why, "--why");
        try (OpenStore opened = house.existingStore(store.folder())) {
            Iris iris = base.iris(opened);
            String graph = graph(iris);
            return undo
                    ? reinstate(opened.store(), graph)
                    : opened.store().inTurn(() -> withdraw(opened, graph, reason, iris));
        }
    }

    private int withdraw(OpenStore opened, String graph, String reason, Iris iris) throws IOException {
        new KeptTexts(store.folder(), iris).forget(graph);
        house.quarantine(store.folder())
                .forget(waiting -> iris.articleGraph(waiting).equals(graph));
        Map<String, Graph> changes =
                new LinkedHashMap<>(Curation.derived(house, opened, iris).with(Map.of(graph, Graph.emptyGraph)));
        changes.putAll(Curation.corrector(house, opened, iris).forgetting(graph));
        boolean there = opened.store().withdraw(graph, reason, house.clock().instant());
        // also where it was gone: an earlier withdrawal may have been cut off here
        opened.store().replace(changes);
        if (there) {
            house.console().say("Withdrawn: <%s>.", graph);
            return ExitCode.OK;
        }
        house.console().complain("<%s> is not in the store; if it ever comes it will stay out", graph);
        return ExitCode.SOFTWARE;
    }

    private int reinstate(Tdb2Store opened, String graph) {
        if (opened.reinstate(graph)) {
            house.console().say("<%s> may come in again.", graph);
            return ExitCode.OK;
        }
        house.console().complain("<%s> was not withdrawn", graph);
        return ExitCode.SOFTWARE;
    }

    private String graph(Iris iris) {
        Optional<String> graph = ArticleName.graph(article, iris);
        return graph.orElseThrow(() -> new ParameterException(command.commandLine(), whatElse(iris)));
    }

    /** What was named in place of an article, and what to do. */
    private String whatElse(Iris iris) {
        return ArticleName.kind(article, iris)
                .map(kind -> kind.equals("event")
                        ? article + " is an event, not an article; take it out with: communique withdraw " + article
                                + " --why ..., or name an article that reports it"
                        : article + " is of the kind " + kind + "; only articles can be withdrawn")
                .orElse(article + " is neither an IRI of an article here nor a web address");
    }
}
