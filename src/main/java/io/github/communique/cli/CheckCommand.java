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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Judges RDF files by the SHACL shapes: facts, ontology modules and lexicon alike.",
        footer = {
            "  communique extract article.html > found.ttl && communique check found.ttl",
            "  communique check ontology/lexicon/consult.ttl"
        })
final class CheckCommand implements Callable<Integer> {

    private final House house;

    @Mixin
    private CommonHelp help;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of RDF: .ttl, .nt, .nq, .trig, .jsonld or .rdf.")
    private List<Path> files;

    CheckCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        FileCheck check = new FileCheck(house.gateForFiles());
        LexiconCheck lexicon = new LexiconCheck(house.ontology());
        boolean sound = true;
        for (Path file : files) {
            sound &= sound(check, lexicon, file);
        }
        return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean sound(FileCheck check, LexiconCheck lexicon, Path file) {
        try {
            List<Checked> judged = check.check(file);
            List<String> wrong = lexicon.wrong(file);
            wrong.forEach(house.console().out()::println);
            return judged.stream().map(this::tell).reduce(wrong.isEmpty(), Boolean::logicalAnd);
        } catch (IOException unreadable) {
            house.console().complain("%s", unreadable.getMessage());
            return false;
        }
    }

    private boolean tell(Checked checked) {
        boolean accepted = checked.verdict() instanceof Verdict.Accepted;
        String graph = checked.graph().isEmpty() ? "" : " <" + checked.graph() + ">";
        house.console().out().printf("%s%s: %s%n", checked.file(), graph, accepted ? "conforms" : "does not conform");
        house.console().out().print(new FindingText().of(checked.verdict().findings()));
        return accepted;
    }
}
