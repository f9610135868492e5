// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.evaluation.Attempt;
import io.github.communique.evaluation.Evaluation;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.extract.candidate.Judgement;
import io.github.communique.extract.candidate.Reason;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.publish.Drafter;
import io.github.communique.publish.Worked;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = {
            "Finds the events of annotated articles and compares them with those a careful reader found.",
            "An event is right if its type, an evidence sentence and half of its parties or more agree.",
            "The funnel at the end tells for each type how often a sentence was taken for it, how often and why it was"
                    + " refused, and where the events that were missed were lost."
        },
        footer = {
            "  communique evaluate corpus/",
            "  communique evaluate --same happenings.json corpus/ more/",
            "  communique evaluate --persons persons.json corpus/ more/",
            "  communique evaluate --show missed corpus/ | grep 'one side'"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String UNCERTAIN = "uncertain";

    private House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ParsesOption parses;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private BaseOption base;

    @Option(
            names = "--show",
            paramLabel = "WHICH",
            split = ",",
            description = "Also list each event that is ${COMPLETION-CANDIDATES}: article, type, parties, where it was"
                    + " lost or what the reader tells instead, and sentence, with tabs between.")
    private Set<Show> shown = EnumSet.noneOf(Show.class);

    @Mixin
    private SameMeasure same;

    @Mixin
    private PersonMeasure persons;

    @Parameters(
            paramLabel = "GOLD_DIR",
            arity = "1..*",
            description = "A folder of annotated articles, one .json file each; with --same or --persons several may be"
                    + " given.")
    private List<Path> folders;

    /** Which events are listed. */
    enum Show {
        MISSED,
        WRONG;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was found in an article. */
    private record Found(GoldArticle gold, Graph graph, List<Attempt> attempts, List<Attempt> hints) {}

    EvaluateCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = house.console().out();
        if (same.wished()) {
            return same.measure(house, base.iris(), folders, out);
        }
        if (persons.wished()) {
            return persons.measure(house, base.iris(), folders, out);
        }
        if (folders.size() > 1) {
            throw new ParameterException(
                    command.commandLine(), "give one folder; only --same and --persons take several");
        }
        house = reading.in(parses.in(house));
        Annotations gold = Annotations.of(folders, house);
        Evaluation evaluation = evaluated(gold.articles());
        reading.report(house);
        out.print(new EvaluationText(evaluation));
        if (shown.contains(Show.MISSED)) {
            evaluation.missed().forEach(fault -> out.println(Show.MISSED + "\t" + fault));
        }
        if (shown.contains(Show.WRONG)) {
            evaluation.wrong().forEach(fault -> out.println(Show.WRONG + "\t" + fault));
        }
        return gold.code();
    }

    private Evaluation evaluated(List<GoldArticle> gold) {
        Drafter drafter = house.workshop(base.iris(), reading.least()).drafter();
        Evaluation evaluation = new Evaluation(house.ontology());
        try (Progress progress = house.console().progress("articles");
                Workers<GoldArticle, Found> workers =
                        new Workers<>(drafter.atOnce(), article -> found(drafter, article), found -> {
                            progress.step(drafter.spent());
                            evaluation.add(found.gold(), found.graph(), found.attempts(), found.hints());
                        })) {
            gold.forEach(article -> {
                house.stop().check();
                progress.expect();
                workers.accept(article);
            });
            workers.finish(house.stop()::check);
        }
        return evaluation;
    }

    private Found found(Drafter drafter, GoldArticle gold) {
        Outcome outcome = house.sources()
                .read(List.of(gold.file().toString()))
                .findFirst()
                .orElseThrow();
        Worked<Found> worked = Worked.on(outcome, article -> found(drafter, gold, article));
        worked.refusal().ifPresent(new Faults(house.console())::add);
        return worked.result().orElseGet(() -> new Found(gold, Graph.emptyGraph, List.of(), List.of()));
    }

    private Found found(Drafter drafter, GoldArticle gold, Article article) {
        Trace trace = reading.isBuiltIn()
                ? house.extractor().trace(article)
                : new Trace(List.of(), house.reader().extract(article));
        Graph graph = drafter.found(article, reading.enough(trace.events()));
        return new Found(
                gold, graph, attempts(trace, Trace.Sentence::attempts), attempts(trace, Trace.Sentence::hints));
    }

    private List<Attempt> attempts(Trace trace, Function<Trace.Sentence, List<Trace.Attempt>> made) {
        return trace.sentences().stream()
                .flatMap(sentence -> made.apply(sentence).stream()
                        .map(attempt -> new Attempt(
                                attempt.judgement()
                                        .told()
                                        .map(Event::type)
                                        .orElse(attempt.type())
                                        .name(),
                                sentence.evidence().exact(),
                                refusal(attempt.judgement()))))
                .toList();
    }

    private Optional<String> refusal(Judgement judgement) {
        boolean held = judgement
                .told()
                .filter(event -> reading.enough(List.of(event)).isEmpty())
                .isPresent();
        return held ? Optional.of(UNCERTAIN) : judgement.refusal().map(Reason::label);
    }
}
