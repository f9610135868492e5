// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.extract.candidate.Trace;
import io.github.communique.publish.Worked;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(
        name = "explain",
        description = {
            "Tells sentence by sentence what it sees in articles: whom the words stand for, which patterns of the lexicon"
                    + " fit, and what is told of that or why nothing is.",
            "Use it to see why an event is missing or wrong."
        },
        footer = {"  communique explain article.html", "  communique explain --published 2021-03-22 talks.txt | less"})
final class ExplainCommand implements Callable<Integer> {

    private House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ParsesOption parses;

    @Mixin
    private ModelsOption models;

    @Mixin
    private SourceOptions sources;

    ExplainCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        sources.requireAny();
        house = parses.in(models.in(house));
        Faults faults = new Faults(house.console());
        house.sources(sources).read(sources.sources()).forEach(document -> {
            house.stop().check();
            explain(document, faults);
        });
        faults.tellPassedOver();
        return faults.none() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void explain(Outcome document, Faults faults) {
        Worked<Trace> worked = Worked.on(document, house.extractor()::trace);
        worked.refusal().ifPresent(faults::add);
        if (worked.passedOver()) {
            faults.passOver(worked.source());
        }
        worked.result().ifPresent(trace -> house.console().out().print(new TraceText(trace)));
    }
}
