// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.dump.DumpException;
import io.github.communique.dump.DumpName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "dump",
        description = {
            "Writes the whole data set to a file, whose name tells the format: .ttl, .nt, .trig, .nq, .jsonld or .hdt, each also"
                    + " with .gz or .zst.",
            "In .ttl, .nt and .hdt, which name no graphs, an event of several articles is as the first reports it."
        },
        footer = {
            "  communique dump --store news -o news.nq.gz",
            "  communique dump -o news.ttl --without-authority",
            "  communique dump -o news.hdt.zst"
        })
final class DumpCommand implements Callable<Integer> {

    private final House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write, whole or not at all.")
    private Path file;

    @Option(
            names = "--without-authority",
            description =
                    "Leave out what is known of states, organisations, offices and places beside the articles, which is"
                            + " most of a small store.")
    private boolean withoutAuthority;

    @Mixin
    private BaseOption base;

    DumpCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        if (DumpName.of(file.getFileName().toString()).isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), file + " tells no syntax; let it end in one of " + DumpName.known());
        }
        try (OpenStore opened = house.existingStore(store.folder())) {
            house.console().waiting("Writing " + file).during(() -> {
                write(opened);
                return file;
            });
            house.console().say("Wrote %s.", file);
            return ExitCode.OK;
        } catch (DumpException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    private void write(OpenStore opened) throws IOException {
        if (withoutAuthority) {
            opened.dump().writeWithout(base.iris(opened).authorityGraph(), file);
        } else {
            opened.dump().write(file);
        }
    }
}
