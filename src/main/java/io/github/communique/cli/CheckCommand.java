// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.gate.FileCheck;
import io.github.communique.gate.FileCheck.Checked;
import io.github.communique.gate.FindingText;
import io.github.communique.gate.Verdict;
import io.github.communique.lexicon.LexiconCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Judges RDF files by the SHACL shapes: facts, ontology modules and lexicon alike.",
        footer = {
            "  communique extract article.html > found.ttl && communique check found.ttl",
            "  communique check ontology/lexicon/consult.ttl",
            "  communique check --report report.ttl found.ttl"
        })
final class CheckCommand implements Callable<Integer> {

    private final House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Writes the SHACL reports there too, as RDF in the syntax that the name tells.")
    private Optional<Path> report;

    @Option(names = "--remote-contexts", description = "Fetches the JSON-LD contexts that stand elsewhere.")
    private boolean remoteContexts;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of RDF: .ttl, .nt, .nq, .trig, .jsonld or .rdf.")
    private List<Path> files;

    CheckCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Lang> syntax = report.map(this::syntax);
        FileCheck check = new FileCheck(house.library().gateForFiles(), remoteContexts);
        LexiconCheck lexicon = new LexiconCheck(house.ontology());
        CheckReport reports = new CheckReport();
        boolean sound = true;
        for (Path file : files) {
            sound &= sound(check, lexicon, reports, file);
        }
        if (report.isPresent()) {
            reports.write(report.get(), syntax.orElseThrow());
        }
        return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Lang syntax(Path file) {
        return CheckReport.syntax(file)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        file + " tells no syntax for a report; let it end in .ttl, .nt, .jsonld or .rdf"));
    }

    private boolean sound(FileCheck check, LexiconCheck lexicon, CheckReport reports, Path file) {
        try {
            List<Checked> judged = check.check(file);
            judged.forEach(reports::add);
            List<String> wrong = lexicon.wrong(file);
            wrong.forEach(house.console().out()::println);
            boolean accepted = judged.stream().map(this::tell).reduce(wrong.isEmpty(), Boolean::logicalAnd);
            return accepted & anythingJudged(file, judged);
        } catch (IOException unreadable) {
            house.console().complain("%s", unreadable.getMessage());
            return false;
        }
    }

    private boolean tell(Checked checked) {
        boolean accepted = checked.verdict() instanceof Verdict.Accepted;
        String graph = checked.graph().isEmpty() ? "" : " <" + checked.graph() + ">";
        String said = accepted && !checked.judged() ? "nothing to judge" : accepted ? "conforms" : "does not conform";
        house.console().out().printf("%s%s: %s%n", checked.file(), graph, said);
        house.console().out().print(new FindingText().of(checked.verdict().findings()));
        return accepted;
    }

    private boolean anythingJudged(Path file, List<Checked> judged) {
        boolean some = judged.stream().anyMatch(Checked::judged);
        if (!some) {
            house.console()
                    .complain(
                            "%s holds nothing that a shape judges, such as a dip:Event; check its types and prefixes",
                            file);
        }
        return some;
    }
}
