// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.model.Article;
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
        house = parses.in(models.in(house));
        boolean[] clean = {true};
        house.sources(sources).read(sources.sources()).forEach(document -> {
            house.stop().check();
            clean[0] &= explain(document);
        });
        return clean[0] ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean explain(Outcome document) {
        if (document instanceof Outcome.Refused refused) {
            house.console().complain("failed: %s", refused.why());
            return false;
        }
        Article article = ((Outcome.Found) document).reading().article();
        house.console().out().print(new TraceText(house.extractor().trace(article)));
        return true;
    }
}
