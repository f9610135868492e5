// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.learnt.LearntFiles;
import io.github.communique.language.corenlp.CoreNlpEngine;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program. */
@Command(
        name = "communique",
        versionProvider = Versions.class,
        description = "Turns diplomatic news into linked data.",
        footer = {
            "  communique publish articles/ --store news     reads articles, then serves http://localhost:3030/",
            "  communique extract article.html               prints what it finds, stores nothing",
            "  communique help ingest                        tells more of a command"
        })
public final class Main {

    private static final long PATIENCE = 30_000;

    private final Console console;

    @Mixin
    private CommonHelp help;

    Main(Console console) {
        this.console = console;
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.standard();
        House house = new House(
                console, Clock.systemUTC(), CoreNlpEngine::new, new LearntWeightsSource(console, LearntFiles.packed()));
        Thread hook = house.stop().onExit(Thread.currentThread(), PATIENCE);
        int code = line(house).execute(arguments);
        console.out().flush();
        exit(hook, code);
    }

    private static void exit(Thread hook, int code) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            return;
        }
        System.exit(code);
    }

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say only what went wrong.")
    private void quiet(boolean wished) {
        console.quiet(wished);
    }

    /** The command line over the parts of a house. */
    static CommandLine line(House house) {
        CommandLine line = new CommandLine(new Main(house.console()))
                .addSubcommand(new ExtractCommand(house))
                .addSubcommand(new IngestCommand(house))
                .addSubcommand(new WatchCommand(house))
                .addSubcommand(new ServeCommand(house))
                .addSubcommand(new PublishCommand(house))
                .addSubcommand(new CheckCommand(house))
                .addSubcommand(new QueryCommand(house))
                .addSubcommand(new DumpCommand(house))
                .addSubcommand(new ReleaseCommand(house))
                .addSubcommand(new RetractCommand(house))
                .addSubcommand(new CorrectCommand(house))
                .addSubcommand(new WithdrawCommand(house))
                .addSubcommand(new CuratorCommand(house))
                .addSubcommand(new ReextractCommand(house))
                .addSubcommand(new QuarantineCommand(house))
                .addSubcommand(new SameCommand(house))
                .addSubcommand(AuthorityCommand.line(house))
                .addSubcommand(new StoreCommand(house))
                .addSubcommand(new BackupCommand(house))
                .addSubcommand(new RestoreCommand(house))
                .addSubcommand(new EvaluateCommand(house))
                .addSubcommand(new ExplainCommand(house))
                .addSubcommand(new LearnCommand(house))
                .addSubcommand(new PromptCommand(house))
                .addSubcommand(new CommandLine.HelpCommand());
        WholeExamples.in(line);
        line.registerConverter(Path.class, house::file);
        line.registerConverter(StoreFolder.class, name -> StoreFolder.named(name, house));
        Refusals refusals = new Refusals(house.console());
        return line.setOut(house.console().writer())
                .setErr(house.console().errWriter())
                .setExecutionStrategy(new Handover(house.console()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(refusals)
                .setExecutionExceptionHandler(refusals);
    }
}
