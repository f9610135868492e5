// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.happening.Obstacles;
import io.github.communique.happening.Ruling;
import io.github.communique.join.Joiner;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "same",
        description = {
            "Looks after which events of different articles are one happening: list them, show why, join or split them"
                    + " by hand.",
            "What is decided by hand stands, with its reason, whatever is read later."
        },
        footer = {
            "  communique same list --store news",
            "  communique same show IRI",
            "  communique same split IRI IRI --why 'The second call was a day later.'"
        })
final class SameCommand {

    private final House house;

    @Mixin
    private CommonHelp help;

    SameCommand(House house) {
        this.house = house;
    }

    /** Something done with what is known of a store. */
    private interface Work {
        int with(Joiner joiner, Tdb2Store store, Iris iris) throws IOException;
    }

    @Command(
            name = "list",
            description = "Names each happening that more than one event is a report of: how many, what it is, its IRI,"
                    + " those of the others, parted by tabs.",
            footer = "  communique same list --store news")
    int list(@Mixin CommonHelp common, @Mixin StoreOption store, @Mixin BaseOption base) throws IOException {
        return in(store, base, (joiner, opened, iris) -> {
            Titles titles = new Titles(opened, house.ontology());
            joiner.joined().forEach(events -> house.console()
                    .out()
                    .println(OneLine.row(Integer.toString(events.size()), titles.of(events.get(0))) + "\t"
                            + OneLine.row(events)));
            return ExitCode.OK;
        });
    }

    @Command(
            name = "show",
            description =
                    "Tells who reports the happening of an event, and for each join what spoke for and against it.",
            footer = "  communique same show http://localhost:3030/id/event/2026-03-12-meeting-es-pt-924beadc")
    int show(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Mixin BaseOption base,
            @Parameters(paramLabel = "EVENT", description = ThingName.OF_EVENT) String told)
            throws IOException {
        return in(store, base, (joiner, opened, iris) -> {
            String event = ThingName.event(told, iris);
            if (joiner.accounts(event).isEmpty()) {
                return unknown(event);
            }
            SameText text = new SameText(
                    joiner,
                    new Titles(opened, house.ontology()),
                    house.console().out());
            text.show(joiner.joined().stream()
                    .filter(events -> events.contains(event))
                    .findFirst()
                    .orElse(List.of(event)));
            return ExitCode.OK;
        });
    }

    @Command(
            name = "join",
            description = "Holds two events for one happening from now on.",
            footer = "  communique same join IRI IRI --why 'Both tell of the talks on the ferry.'")
    int join(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Mixin BaseOption base,
            @Mixin CuratorOptions options,
            @Parameters(
                            paramLabel = "EVENT",
                            arity = "2",
                            description = "Two events, told as on their pages or in tables.")
                    List<String> events)
            throws IOException {
        return rule(Ruling.Kind.JOIN, store, base, options, events);
    }

    @Command(
            name = "split",
            description = "Holds two events for two happenings from now on.",
            footer = "  communique same split IRI IRI --why 'The second call was a day later.'")
    int split(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Mixin BaseOption base,
            @Mixin CuratorOptions options,
            @Parameters(
                            paramLabel = "EVENT",
                            arity = "2",
                            description = "Two events, told as on their pages or in tables.")
                    List<String> events)
            throws IOException {
        return rule(Ruling.Kind.SPLIT, store, base, options, events);
    }

    @Command(
            name = "renew",
            description = "Finds all joins anew, after the knowledge in ontology/happenings.ttl has changed.",
            footer = "  communique same renew --store news")
    int renew(@Mixin CommonHelp common, @Mixin StoreOption store, @Mixin BaseOption base) throws IOException {
        return in(store, base, (joiner, opened, iris) -> {
            int changed = opened.replace(joiner.anew()).size();
            house.console().say("%d joins changed.", changed);
            return ExitCode.OK;
        });
    }

    private int rule(Ruling.Kind kind, StoreOption store, BaseOption base, CuratorOptions options, List<String> told)
            throws IOException {
        String who = options.who();
        String why = options.why();
        return in(store, base, (joiner, opened, iris) -> {
            List<String> events =
                    told.stream().map(event -> ThingName.event(event, iris)).toList();
            Optional<String> missing = events.stream()
                    .filter(event -> joiner.accounts(event).isEmpty())
                    .findFirst();
            if (missing.isPresent()) {
                return unknown(missing.get());
            }
            if (events.get(0).equals(events.get(1))) {
                house.console().complain("<%s> is one event; give two", events.get(0));
                return ExitCode.USAGE;
            }
            ToldTypes one = ToldTypes.of(events.get(0), joiner);
            ToldTypes other = ToldTypes.of(events.get(1), joiner);
            if (kind == Ruling.Kind.JOIN && one.differ(other)) {
                house.console().complain("%s", one.against(other));
                return ExitCode.SOFTWARE;
            }
            Ruling ruling = new Ruling(
                    kind, events.get(0), events.get(1), who, house.clock().instant(), why);
            List<Ruling> obstacles = new Obstacles(
                            joiner.rulings(), event -> !joiner.accounts(event).isEmpty())
                    .of(ruling);
            if (!obstacles.isEmpty()) {
                house.console().complain("%s", new ObstacleText("same", "join", "split").of(obstacles));
                return ExitCode.SOFTWARE;
            }
            Titles titles = new Titles(opened, house.ontology());
            List<String> names =
                    events.stream().map(titles::alone).map(OneLine::of).toList();
            opened.replace(joiner.with(ruling));
            house.console()
                    .say(
                            "%s, decided by %s: %s; %s.",
                            kind == Ruling.Kind.JOIN ? "One happening" : "Two happenings",
                            who,
                            names.get(0),
                            names.get(1));
            return ExitCode.OK;
        });
    }

    private int unknown(String event) {
        house.console().complain("no article in the store tells of <%s>; see: communique same list", event);
        return ExitCode.SOFTWARE;
    }

    private int in(StoreOption store, BaseOption base, Work work) throws IOException {
        try (OpenStore opened = house.existingStore(store.folder())) {
            Iris iris = base.iris(opened);
            return opened.store()
                    .inTurn(() -> work.with(Joiner.of(opened.store(), house.ontology(), iris), opened.store(), iris));
        }
    }
}
