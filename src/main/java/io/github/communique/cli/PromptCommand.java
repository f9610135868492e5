// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.llm.AnswerFolder;
import io.github.communique.llm.Asking;
import io.github.communique.llm.Calibration;
import io.github.communique.llm.LanguageModelReader;
import io.github.communique.llm.Losses;
import io.github.communique.llm.ModelException;
import io.github.communique.llm.Reply;
import io.github.communique.llm.Request;
import io.github.communique.publish.Worked;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "prompt",
        description = {
            "Prints what a language model is asked about articles: the body of a request for a chat completion, one a line."
                    + " Nobody is asked.",
            "A long article is asked about in several requests. With --record each also goes into a folder, to be answered"
                    + " there and read with --reader llm --replay DIR."
        },
        footer = {
            "  communique prompt article.html",
            "  communique prompt --record asked/ articles/ > /dev/null",
            "  communique extract --reader llm --replay asked/ articles/"
        })
final class PromptCommand implements Callable<Integer> {

    private House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ParsesOption parses;

    @Mixin
    private SourceOptions sources;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description =
                    "The name of the language model, as its server knows it (default: $" + ServerOptions.MODEL + ").")
    private String model;

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Also keep each request in this folder, as DIGEST.request.json.")
    private Path record;

    PromptCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        sources.requireAny();
        house = parses.in(house);
        Faults faults = new Faults(house.console());
        LanguageModelReader reader = new ModelDesk(house, ServerOptions.told(model, ServerOptions.MODEL), new Losses())
                .reader(Asking.free(PromptCommand::nobody), Calibration.none());
        house.sources(sources).read(sources.sources()).forEach(document -> {
            house.stop().check();
            print(Worked.on(document, reader::requests), faults);
        });
        faults.tellPassedOver();
        return faults.none() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Reply nobody(Request request) {
        throw new ModelException("nobody is asked about " + request.digest());
    }

    private void print(Worked<List<Request>> worked, Faults faults) {
        worked.refusal().ifPresent(faults::add);
        if (worked.passedOver()) {
            faults.passOver(worked.source());
        }
        worked.result().stream().flatMap(List::stream).forEach(request -> {
            house.console().out().println(request.text());
            Optional.ofNullable(record).map(AnswerFolder::new).ifPresent(folder -> folder.keep(request));
        });
    }
}
