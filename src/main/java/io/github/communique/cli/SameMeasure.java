// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.evaluation.GoldAccounts;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.evaluation.SameEvaluation;
import io.github.communique.evaluation.SameFigures;
import io.github.communique.evaluation.SameGold;
import io.github.communique.happening.Account;
import io.github.communique.happening.Happenings;
import io.github.communique.ontology.HappeningKnowledge;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Option;

/** Measures whether events of different articles are rightly held for one. */
final class SameMeasure {

    @Option(
            names = "--same",
            paramLabel = "FILE",
            description =
                    "Measure instead which events of different articles are rightly held for one happening; the JSON"
                            + " file names those that a careful reader holds for one.")
    private Path same;

    @Option(
            names = "--events",
            paramLabel = "FILE.nq",
            description =
                    "With --same: take the events that extract found (--format nq) in place of the annotated ones.")
    private Path events;

    @Option(
            names = "--comparisons",
            paramLabel = "FILE.csv",
            description = "With --same: write every comparison with all that speaks for and against it.")
    private Path comparisons;

    @Option(
            names = "--faults",
            paramLabel = "FILE",
            description = "With --same: write every pair that is wrongly joined or missed.")
    private Path faults;

    boolean wished() {
        return same != null;
    }

    /** Prints the figures over the articles of some folders; gives the exit code. */
    int measure(House house, Iris iris, List<Path> folders, PrintStream out) throws IOException {
        SameGold gold = SameGold.read(same);
        List<Account> accounts = new ArrayList<>();
        GoldAccounts reader = new GoldAccounts(AnnotatedSides.of(house.library()));
        Optional<DatasetGraph> extracted =
                Optional.ofNullable(events).map(file -> RDFDataMgr.loadDatasetGraph(file.toString()));
        Annotations annotated = Annotations.of(folders, house);
        for (GoldArticle article : annotated.articles()) {
            if (gold.articles().contains(article.id())) {
                List<Account> told = reader.read(article.file());
                accounts.addAll(
                        extracted.isEmpty()
                                ? told
                                : found(house, article, told, graph(house, iris, extracted.get(), article)));
            }
        }
        print(new SameEvaluation(gold, new Happenings(HappeningKnowledge.load()), accounts), out);
        return annotated.code();
    }

    private static List<Account> found(House house, GoldArticle article, List<Account> told, Graph graph) {
        return SameEvaluation.aligned(article, told.stream().map(Account::event).toList(), graph, house.ontology());
    }

    /** What was found in an annotated article; nothing where it was set aside. */
    private static Graph graph(House house, Iris iris, DatasetGraph all, GoldArticle article) {
        return house.sources()
                .read(List.of(article.file().toString()))
                .flatMap(outcome -> outcome instanceof Outcome.Found found ? Stream.of(found) : Stream.empty())
                .map(found -> iris.articleGraph(found.reading().article()))
                .findFirst()
                .map(name -> all.getGraph(NodeFactory.createURI(name)))
                .orElse(Graph.emptyGraph);
    }

    private void print(SameEvaluation evaluation, PrintStream out) throws IOException {
        new HalvesTable("\tB3 events\tB3 precision\tB3 recall", SameMeasure::cubed)
                .print(evaluation::figures, evaluation.figures(), out);
        if (comparisons != null) {
            Files.write(comparisons, (Iterable<String>) evaluation.comparisons()::iterator);
        }
        if (faults != null) {
            Files.write(faults, evaluation.faults());
        }
    }

    private static String cubed(SameFigures figures) {
        return String.format(
                Locale.ROOT, "\t%d\t%.3f\t%.3f", figures.events(), figures.cubedPrecision(), figures.cubedRecall());
    }
}
