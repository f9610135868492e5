// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.authority.WaitingClaims;
import io.github.communique.happening.Ruling;
import io.github.communique.join.PersonJoiner;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "review",
        description = {
            "Decides which names mean one: list what waits for a decision, show what is known of one, hold two for the"
                    + " same or for different.",
            "What is decided stands, with its reason, whatever is read or brought in later."
        },
        footer = {
            "  communique authority review list --store news",
            "  communique authority review show IRI",
            "  communique authority review different IRI IRI --why 'Father and son.'"
        })
final class ReviewCommand {

    private final House house;

    @Mixin
    private CommonHelp help;

    ReviewCommand(House house) {
        this.house = house;
    }

    /** Something done with what is known of the names in a store. */
    private interface Work {
        int with(PersonJoiner persons, OpenStore opened) throws IOException;
    }

    @Command(
            name = "list",
            description =
                    "Names what waits for a decision: how likely they are one, the two names, their IRIs, parted by"
                            + " tabs; last what lists claim.",
            footer = "  communique authority review list --store news --joined")
    int list(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Mixin BaseOption base,
            @Option(
                            names = "--joined",
                            description =
                                    "Name those that are held for one instead: the IRI that stands for all first.")
                    boolean joined)
            throws IOException {
        return in(store, base, (persons, opened) -> {
            ReviewText text = new ReviewText(persons, house.console().out());
            if (joined) {
                text.joined();
            } else {
                text.waiting();
                text.claims(opened.store().read(dataset -> new WaitingClaims(dataset.getDefaultGraph()).pairs()));
            }
            return ExitCode.OK;
        });
    }

    @Command(
            name = "show",
            description =
                    "Tells what is known of a person: name, offices with the days on which they were witnessed, who it"
                            + " may be or is held for, and why.",
            footer = "  communique authority review show http://localhost:3030/id/actor/pt-helena-duarte")
    int show(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Mixin BaseOption base,
            @Parameters(
                            paramLabel = "IRI",
                            description = "Of a person, or of what a list claims; the address of its page will do.")
                    String told)
            throws IOException {
        return in(store, base, (persons, opened) -> {
            String iri = ThingName.iri(told, persons.iris());
            Optional<List<String>> claim =
                    opened.store().read(dataset -> new WaitingClaims(dataset.getDefaultGraph()).show(iri));
            if (claim.isPresent()) {
                claim.get().forEach(house.console().out()::println);
                return ExitCode.OK;
            }
            if (persons.person(iri).isEmpty()) {
                return unknown(iri);
            }
            new ReviewText(persons, house.console().out())
                    .show(persons.person(iri).get());
            return ExitCode.OK;
        });
    }

    @Command(
            name = "same",
            description = "Holds two names for those of one from now on.",
            footer = "  communique authority review same IRI IRI --why 'The ministry spells it both ways.'")
    int same(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Mixin BaseOption base,
            @Mixin CuratorOptions options,
            @Parameters(paramLabel = "IRI", arity = "2", description = "Two, as the list names them.")
                    List<String> both)
            throws IOException {
        return rule(Ruling.Kind.JOIN, store, base, options, both);
    }

    @Command(
            name = "different",
            description = "Holds two names for those of two from now on.",
            footer = "  communique authority review different IRI IRI --why 'Father and son.'")
    int different(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Mixin BaseOption base,
            @Mixin CuratorOptions options,
            @Parameters(paramLabel = "IRI", arity = "2", description = "Two, as the list names them.")
                    List<String> both)
            throws IOException {
        return rule(Ruling.Kind.SPLIT, store, base, options, both);
    }

    private int rule(Ruling.Kind kind, StoreOption store, BaseOption base, CuratorOptions options, List<String> told)
            throws IOException {
        String who = options.who();
        String why = options.why();
        return in(store, base, (persons, opened) -> {
            List<String> both =
                    told.stream().map(iri -> ThingName.iri(iri, persons.iris())).toList();
            NameRuling rulings = new NameRuling(house, opened, persons);
            Optional<String> missing = rulings.missing(both);
            if (missing.isPresent()) {
                return unknown(missing.get());
            }
            if (both.get(0).equals(both.get(1))) {
                house.console().complain("<%s> is one; give two", both.get(0));
                return ExitCode.USAGE;
            }
            Ruling ruling = new Ruling(
                    kind, both.get(0), both.get(1), who, house.clock().instant(), why);
            List<Ruling> obstacles = rulings.obstacles(ruling);
            if (!obstacles.isEmpty()) {
                house.console().complain("%s", new ObstacleText("authority review", "same", "different").of(obstacles));
                return ExitCode.SOFTWARE;
            }
            rulings.make(ruling);
            return ExitCode.OK;
        });
    }

    private int unknown(String iri) {
        house.console()
                .complain(
                        "the store tells of no person <%s> with a full name and a side; see: communique authority"
                                + " review list",
                        iri);
        return ExitCode.SOFTWARE;
    }

    private int in(StoreOption store, BaseOption base, Work work) throws IOException {
        try (OpenStore opened = house.existingStore(store.folder())) {
            Iris iris = base.iris(opened);
            return opened.store().inTurn(() -> work.with(Curation.persons(house, opened, iris), opened));
        }
    }
}
