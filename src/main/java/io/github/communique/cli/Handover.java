// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.channel.Call;
import io.github.communique.channel.Caller;
import io.github.communique.store.StoreInUseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command here or, where another program holds the store that it needs, has that program run it. */
final class Handover implements IExecutionStrategy {

    private static final String INPUT = "-";

    private final Console console;

    Handover(Console console) {
        this.console = console;
    }

    @Override
    public int execute(ParseResult parsed) {
        try {
            return console.waiting(name(parsed)).during(() -> executeOrHandOver(parsed));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StoreInUseException) {
                return executeOrHandOver(parsed); // who held the store has ended since it was found to
            }
            throw failed;
        }
    }

    private static String name(ParseResult parsed) {
        List<CommandLine> commands = parsed.asCommandLineList();
        return commands.get(commands.size() - 1).getCommandSpec().qualifiedName();
    }

    private int executeOrHandOver(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StoreInUseException held) {
                return handOver(parsed, failed, held.folder());
            }
            throw failed;
        }
    }

    private int handOver(ParseResult parsed, ExecutionException failed, Path folder) {
        try {
            Optional<Caller> caller = Caller.at(folder);
            if (caller.isEmpty()) {
                throw failed;
            }
            return handOver(parsed.originalArgs(), caller.get());
        } catch (IOException broken) {
            IOException told = new IOException(
                    "the program that holds the store " + folder + " did not finish the work (" + broken.getMessage()
                            + "); run the command again",
                    broken);
            throw new ExecutionException(failed.getCommandLine(), told.getMessage(), told);
        }
    }

    private int handOver(List<String> words, Caller caller) throws IOException {
        refuseOther(caller);
        byte[] input = words.contains(INPUT) ? console.input() : new byte[0];
        console.rest(); // who does the work tells of it
        return caller.call(new Call(words, Path.of(""), console.terminal(), input), console.out(), console.err());
    }

    private static void refuseOther(Caller caller) throws IOException {
        if (!caller.program().equals(Versions.program())) {
            throw new IOException("it is communique " + caller.program() + ", this one " + Versions.program()
                    + "; use the same, or stop it");
        }
    }
}
