// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.lexicon.LexiconException;
import io.github.communique.store.StoreException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in a line or two; only a defect of the program itself shows its trace. */
final class Refusals implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;

    Refusals(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        console.complain("communique: %s", wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, console.errWriter());
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.complain("See: %s --help", command);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (failure instanceof IOException
                || failure instanceof StoreException
                || failure instanceof LexiconException) {
            console.complain("communique: %s", message(failure));
        } else if (failure instanceof CancellationException) {
            console.complain("communique: %s", failure.getMessage());
        } else {
            console.confess(failure);
        }
        return ExitCode.SOFTWARE;
    }

    private static String message(Exception failure) {
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + Optional.ofNullable(file.getReason()).orElseGet(() -> reason(file));
        }
        return failure.getMessage();
    }

    private static String reason(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return "there is no such file; check the path";
        }
        return file instanceof AccessDeniedException
                ? "you may not read or write it; change its permissions or give another"
                : "cannot be read or written (" + file.getClass().getSimpleName() + ")";
    }
}
