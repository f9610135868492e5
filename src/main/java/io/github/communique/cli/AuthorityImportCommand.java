// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.authority.FormerList;
import io.github.communique.authority.ImportedList;
import io.github.communique.authority.Importer;
import io.github.communique.authority.RowOutcome;
import io.github.communique.happening.Rulings;
import io.github.communique.join.PersonJoiner;
import io.github.communique.rdf.Iris;
import io.github.communique.rdf.ListIris;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Brings lists of persons with their offices, organisations, states or places into the store: tables with"
                    + " named columns (.csv, .tsv), results of SPARQL queries such as those of Wikidata (.json, or .csv),"
                    + " Turtle (.ttl).",
            "Prints a line for each row, parted by tabs: its line, what becomes of it (matched, new, waits, refused),"
                    + " the name, the IRI, how likely it is, and why. What waits is decided by: communique authority"
                    + " review. A list of the same file name takes the place of the former, unless it tells of nothing"
                    + " that the former does, or none of its rows is accepted."
        },
        footer = {
            "  communique authority import ministers.csv --store news",
            "  communique authority import cities.json --kind place --dry-run",
            "  communique authority import ministers.csv --undo"
        })
final class AuthorityImportCommand implements Callable<Integer> {

    private final House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Parameters(paramLabel = "FILE", description = "The list.")
    private Path file;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What rows are of that do not say it: person, organisation, state or place.")
    private Optional<String> kind;

    @Option(
            names = "--dry-run",
            description = "Tell what would become of the rows, or with --undo be taken out, and store nothing.")
    private boolean dry;

    @Option(names = "--undo", description = "Take out what a list of this name has brought.")
    private boolean undo;

    AuthorityImportCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        try (OpenStore opened = house.existingStore(store.folder())) {
            Iris iris = base.iris(opened);
            return opened.store().inTurn(() -> undo ? undo(opened, iris) : bringIn(opened, iris));
        }
    }

    private int bringIn(OpenStore opened, Iris iris) throws IOException {
        PersonJoiner persons = Curation.persons(house, opened, iris);
        ImportedList list;
        try {
            list = importer(house, opened, iris).read(file, kind, new Rulings(persons.rulings()));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage());
        }
        list.outcomes().forEach(this::print);
        int code = told(list.outcomes());
        Optional<String> refusal = new FormerList(opened.store().graph(list.name())).refuses(list, name());
        if (refusal.isPresent()) {
            house.console().complain("%s", refusal.get());
            return ExitCode.SOFTWARE;
        }
        if (!dry) {
            store(opened, persons, list.name(), list.graph());
        }
        return code;
    }

    static Importer importer(House house, OpenStore opened, Iris iris) {
        return new Importer(
                opened.store(), house.ontology(), iris, house.library().records());
    }

    /** Puts the graph of a list in, and what follows from it. */
    static void store(OpenStore opened, PersonJoiner persons, String name, Graph graph) {
        Map<String, Graph> changes = new LinkedHashMap<>(Map.of(name, graph));
        changes.putAll(persons.with(changes));
        opened.store().replace(changes);
        persons.settled();
    }

    private int undo(OpenStore opened, Iris iris) {
        String list = new ListIris(iris).list(name());
        Graph former = opened.store().graph(iris.graphOf(list));
        if (!new FormerList(former).isOf(name(), list)) {
            house.console().complain("no list %s is in the store", file.getFileName());
            return ExitCode.SOFTWARE;
        }
        if (dry) {
            house.console()
                    .say(
                            "%d statements of %s would be taken out. Nothing is stored.",
                            former.size(), file.getFileName());
            return ExitCode.OK;
        }
        store(opened, Curation.persons(house, opened, iris), iris.graphOf(list), Graph.emptyGraph);
        house.console().say("Taken out: %s.", file.getFileName());
        return ExitCode.OK;
    }

    private String name() {
        return file.getFileName().toString();
    }

    private void print(RowOutcome row) {
        house.console()
                .out()
                .println(OneLine.row(
                        Integer.toString(row.line()),
                        row.result().name().toLowerCase(Locale.ROOT),
                        row.name(),
                        row.iri(),
                        row.confidence()
                                .map(sure -> String.format(Locale.ROOT, "%.2f", sure))
                                .orElse(""),
                        row.why()));
    }

    private int told(List<RowOutcome> rows) {
        long refused = count(rows, RowOutcome.Result.REFUSED);
        house.console()
                .say(
                        "%s: %d matched, %d new, %d wait for a decision, %d refused.%s",
                        file.getFileName(),
                        count(rows, RowOutcome.Result.MATCHED),
                        count(rows, RowOutcome.Result.NEW),
                        count(rows, RowOutcome.Result.WAITS),
                        refused,
                        dry ? " Nothing is stored." : "");
        return refused == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static long count(List<RowOutcome> rows, RowOutcome.Result result) {
        return rows.stream().filter(row -> row.result() == result).count();
    }
}
