// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.correction.Correction;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
        name = "correct",
        description = {
            "Corrects an event, or with --add gives an article an event that it tells and nobody found.",
            "What is corrected passes the shapes too. It stands with its author, time and reason beside the articles,"
                    + " wins over whatever is read later, and can be undone."
        },
        footer = {
            "  communique correct IRI --target Finland --why 'The note went to Helsinki.' --by 'Desk North'",
            "  communique correct --add --article IRI --sentence 'Spain and Chile signed ...' --type Agreement"
                    + " --participant ES --participant CL --why 'Missed.'",
            "  communique correct list",
            "  communique correct undo ID --why 'It was right.'"
        })
final class CorrectCommand implements Callable<Integer> {

    private final House house;

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Parameters(paramLabel = "EVENT", arity = "0..1", description = ThingName.OF_EVENT)
    private String event;

    @Option(names = "--add", description = "Add an event to an article.")
    private boolean add;

    @Mixin
    private AddOptions added;

    @Mixin
    private FactOptions facts;

    @Mixin
    private CuratorOptions curator;

    CorrectCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        if (add == (event != null)) {
            throw wrong("give the IRI of an event to correct, or --add to add one");
        }
        if (!add) {
            added.checkUnused();
        }
        if (facts.isEmpty()) {
            throw wrong("say what is right: --type, --status, --source, --target, --participant, --when or --place;"
                    + " for what is no event at all: communique withdraw");
        }
        String why = curator.why();
        try (OpenStore opened = house.existingStore(store.folder())) {
            Iris iris = base.iris(opened);
            Optional<AddOptions.Told> told = add ? Optional.of(added.told(house, opened, iris)) : Optional.empty();
            return opened.store().inTurn(() -> {
                Curation curation = new Curation(house, opened, iris);
                return told.isPresent()
                        ? add(told.get(), curation, iris, why)
                        : change(curation, ThingName.event(event, iris), iris, why);
            });
        }
    }

    /** A correction of what was asked for; what does not fit is wrong use. */
    private Correction asked(Curation curation, Function<Graph, Correction> reading) {
        try {
            return curation.reading(reading);
        } catch (IllegalArgumentException unfit) {
            throw wrong(unfit.getMessage());
        }
    }

    private int change(Curation curation, String event, Iris iris, String why) {
        if (curation.corrector().tellingOf(event).isEmpty()) {
            return curation.untold(event);
        }
        Correction correction =
                asked(curation, data -> new Amending(event, data, house.ontology(), new NamedThings(data, iris, house))
                        .of(facts, curator.who(), house.clock().instant(), why));
        int code = curation.make(correction, "Corrected");
        curation.tellOfOthers(event);
        return code;
    }

    private int add(AddOptions.Told told, Curation curation, Iris iris, String why) {
        Correction correction =
                asked(curation, data -> new Adding(house.ontology(), iris, new NamedThings(data, iris, house))
                        .of(
                                told.article(),
                                told.sentence(),
                                facts,
                                curator.who(),
                                house.clock().instant(),
                                why));
        if (curation.withdrawal(correction.event()).isPresent()) {
            return curation.untold(correction.event());
        }
        if (curation.corrector().tellingOf(correction.event()).contains(iris.articleGraph(told.article()))) {
            house.console().complain("the article tells of <%s> already; correct that", correction.event());
            return ExitCode.SOFTWARE;
        }
        return curation.make(correction, "Added");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    @Command(
            name = "list",
            description =
                    "Lists all corrections, the oldest first: id, day, author, what was done, event, reason, parted by"
                            + " tabs.",
            footer = "  communique correct list --store news")
    int list(@Mixin CommonHelp common, @Mixin StoreOption folder, @Mixin BaseOption own) throws IOException {
        return Curation.in(house, folder, own, curation -> {
            CorrectionText text = new CorrectionText(curation, house);
            curation.corrector().all().forEach(text::line);
            return ExitCode.OK;
        });
    }

    @Command(
            name = "show",
            description = "Shows a correction: what the event said before and says now.",
            footer = "  communique correct show 0a1b2c3d4e5f6071")
    int show(
            @Mixin CommonHelp common,
            @Mixin StoreOption folder,
            @Mixin BaseOption own,
            @Parameters(paramLabel = "ID", description = "Of a correction, as listed.") String id)
            throws IOException {
        return Curation.in(house, folder, own, curation -> {
            Optional<Correction> found = curation.find(id);
            found.ifPresent(new CorrectionText(curation, house)::whole);
            return found.isPresent() ? ExitCode.OK : none(id);
        });
    }

    @Command(
            name = "undo",
            description =
                    "Takes a correction back; the event is again as it was read, with what else was corrected of it.",
            footer = "  communique correct undo 0a1b2c3d4e5f6071 --why 'It was right.'")
    int undo(
            @Mixin CommonHelp common,
            @Mixin StoreOption folder,
            @Mixin BaseOption own,
            @Mixin CuratorOptions curating,
            @Parameters(paramLabel = "ID", description = "Of a correction, as listed.") String id)
            throws IOException {
        String why = curating.why();
        return Curation.in(house, folder, own, curation -> curation.find(id)
                .map(found -> curation.undo(found, curating.who(), why))
                .orElseGet(() -> none(id)));
    }

    private int none(String id) {
        house.console().complain("there is no correction %s; see: communique correct list", id);
        return ExitCode.SOFTWARE;
    }
}
