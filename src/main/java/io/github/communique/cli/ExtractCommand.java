// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.extract.ReadArticle;
import io.github.communique.gate.Verdict;
import io.github.communique.model.Article;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Drafter;
import io.github.communique.publish.Worked;
import io.github.communique.quarantine.Refusal;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "extract",
        description = {
            "Prints as RDF what it finds in articles with enough confidence, and stores nothing.",
            "What the shapes refuse is left out and named, so that check accepts all that is printed."
        },
        footer = {
            "  communique extract article.html",
            "  communique extract --format nq articles/ > found.nq",
            "  communique extract --format csv articles.jsonl > events.csv",
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
    private ReadingOptions reading;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private BaseOption base;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "ttl",
            description = {
                "A syntax of RDF, or the table of events that a server would give: ${COMPLETION-CANDIDATES} (default:"
                        + " ${DEFAULT-VALUE}).",
                "In ttl, nt and rdfxml an event of several articles keeps what the first says; the others keep graphs"
                        + " apart."
            })
    private PrintFormat format;

    private int read;
    private int events;
    private int undated;

    ExtractCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        sources.requireAny();
        house = reading.in(parses.in(house));
        Iris iris = base.iris();
        Drafter drafter = house.workshop(iris, reading.least()).drafter();
        Faults faults = new Faults(house.console());
        try (Progress progress = house.console().progress("articles");
                Printer printer = format.printer(house, iris);
                Workers<Outcome, Worked<Draft>> workers = new Workers<>(
                        drafter.atOnce(),
                        document -> Worked.on(document, article -> find(drafter, article)),
                        worked -> {
                            progress.step(drafter.spent());
                            tell(worked, printer, faults);
                        })) {
            house.sources(sources).read(sources.sources()).forEach(document -> {
                house.stop().check();
                progress.expect();
                workers.accept(document);
            });
            workers.finish(house.stop()::check);
        }
        reading.report(house);
        house.console().say("%d articles read, %d events told; %s.", read, events, faults);
        if (undated > 0) {
            house.console().say("%s.", Tally.undated(undated));
        }
        faults.tellPassedOver();
        return faults.none() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Draft find(Drafter drafter, Article article) {
        ReadArticle found = house.reader().read(article);
        return drafter.draft(article, found.with(reading.enough(found.events())));
    }

    private void tell(Worked<Draft> worked, Printer printer, Faults faults) {
        worked.notes().forEach(note -> house.console().say("note: %s", note));
        worked.refusal().ifPresent(faults::add);
        if (worked.passedOver()) {
            faults.passOver(worked.source());
        }
        worked.result().ifPresent(draft -> {
            draft.refusals().forEach(refusal -> leftOut(worked.source(), refusal));
            printer.print(draft.name(), draft.graph());
            read++;
            events += draft.accepted();
            undated += draft.article().published().isEmpty() ? 1 : 0;
        });
    }

    private void leftOut(String source, Refusal refusal) {
        String why = refusal.verdict().findings().stream()
                .filter(finding -> finding.severity() == Verdict.Severity.VIOLATION)
                .map(Verdict.Finding::advice)
                .findFirst()
                .orElse("");
        house.console().say("left out: <%s> of %s, as the shapes refuse it: %s", refusal.event(), source, why);
    }
}
