// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.ArticleReading;
import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.Outcome;
import io.github.communique.correction.Corrector;
import io.github.communique.model.Article;
import io.github.communique.publish.KeptTexts;
import io.github.communique.publish.Publisher;
import io.github.communique.publish.Publishing;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "reextract",
        description = {
            "Reads the texts that are kept beside a store anew and tells which events appear, go or change; with"
                    + " --write it also stores that.",
            "Corrections win over what is read now as over what was read before. Texts are kept by: ingest --keep-texts"
        },
        footer = {
            "  communique reextract --store news            tells what would change, a line an event",
            "  communique reextract --store news --write",
            "  communique reextract --store news https://news.example/2026/talks --precise"
        })
final class ReextractCommand implements Callable<Integer> {

    private House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Option(names = "--write", description = "Store what is read now; without it nothing is changed.")
    private boolean write;

    @Parameters(
            paramLabel = "IRI|URL",
            arity = "0..*",
            description = "Articles, by their IRI here or their address; all whose text is kept where none is given.")
    private List<String> names = List.of();

    ReextractCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        try (OpenStore opened = house.existingStore(store.folder())) {
            Iris iris = base.iris(opened);
            KeptTexts texts = new KeptTexts(store.folder(), iris);
            if (!texts.begun()) {
                house.console()
                        .complain(
                                "the store %s keeps no texts; take the articles in again with: communique ingest"
                                        + " --keep-texts",
                                store.folder());
                return ExitCode.SOFTWARE;
            }
            house = reading.in(house, store.folder());
            return read(opened, iris, articles(texts, iris));
        }
    }

    private int read(OpenStore opened, Iris iris, Stream<KeptTexts.Kept> kept) throws IOException {
        Corrector corrector = Curation.corrector(house, opened, iris);
        Optional<Publishing> publisher = Optional.<Publishing>of(new Publisher(
                        house.quarantine(opened.folder()),
                        opened.store(),
                        Curation.derived(house, opened, iris),
                        corrector))
                .filter(any -> write);
        Comparing comparing =
                new Comparing(opened.store(), corrector, house.console().out(), publisher);
        Tally tally = new Tally(house.console(), opened.folder());
        Workshop workshop = house.workshop(iris, reading.least()).knowing(ImportedNames.of(opened, house, iris));
        Intake intake = new Intake(workshop.drafter(), comparing, house.stop(), tally, false, worked -> {});
        try (Progress progress = house.console().progress("articles")) {
            intake.take(kept.map(ReextractCommand::found), progress);
        }
        reading.report(house);
        house.console().say("%s; %s.", comparing, write ? "stored" : "nothing is stored: --write stores it");
        return tally.clean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Stream<KeptTexts.Kept> articles(KeptTexts texts, Iris iris) throws IOException {
        if (names.isEmpty()) {
            return texts.all();
        }
        List<KeptTexts.Kept> named = new ArrayList<>();
        for (String name : names) {
            named.add(ArticleName.graph(name, iris)
                    .flatMap(texts::of)
                    .orElseThrow(() -> new ParameterException(command.commandLine(), noText(name, iris))));
        }
        return named.stream();
    }

    /** What was named that no text is kept of, and what to do. */
    private static String noText(String name, Iris iris) {
        return ArticleName.kind(name, iris)
                .filter(kind -> !kind.equals("article"))
                .map(kind -> name + " is of the kind " + kind + "; name an article that tells of it")
                .orElse("no text is kept of the article " + name);
    }

    private static Outcome found(KeptTexts.Kept kept) {
        if (kept instanceof KeptTexts.Kept.Damaged damaged) {
            return new Outcome.Refused(damaged.file().toString(), RefusalReason.MALFORMED, damaged.why());
        }
        Article article = kept.article().orElseThrow();
        return new Outcome.Found(article.address().toString(), new ArticleReading(article, Map.of()), List.of());
    }
}
