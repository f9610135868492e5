// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.ArticleReading;
import io.github.communique.article.source.Outcome;
import io.github.communique.model.Article;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Drafter;
import io.github.communique.publish.Publishing;
import io.github.communique.publish.Report;
import io.github.communique.publish.Worked;
import io.github.communique.quarantine.Quarantine;
import io.github.communique.quarantine.QuarantineEntry;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "quarantine",
        description =
                "Looks after the events that the shapes refused or that are too uncertain: list them, show one, or"
                        + " read their articles again.",
        footer = {
            "  communique quarantine list --store news",
            "  communique quarantine show ID",
            "  communique quarantine retry      after a shape, a frame or a name was mended"
        })
final class QuarantineCommand {

    private final House house;

    @Mixin
    private CommonHelp help;

    QuarantineCommand(House house) {
        this.house = house;
    }

    @Command(
            name = "list",
            description = "Names each refused event: id, day, event and article, parted by tabs.",
            footer = "  communique quarantine list --store news")
    int list(@Mixin CommonHelp common, @Mixin StoreOption store) throws IOException {
        Quarantine.Listing listing = quarantine(store.folder()).list();
        for (QuarantineEntry entry : listing.entries()) {
            house.console()
                    .out()
                    .printf(
                            "%s\t%s\t%s\t%s%n",
                            entry.id(),
                            entry.since(),
                            entry.event(),
                            entry.article().address());
        }
        listing.damaged().values().forEach(fault -> house.console().complain("%s", fault));
        return listing.damaged().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    @Command(
            name = "show",
            description = "Tells why an event was refused, and prints it.",
            footer = "  communique quarantine show ID --store news")
    int show(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Parameters(paramLabel = "ID", description = "As listed.") String id)
            throws IOException {
        Optional<QuarantineEntry> entry = quarantine(store.folder()).entry(id);
        entry.ifPresentOrElse(this::print, () -> house.console().complain("%s is not in quarantine", id));
        return entry.isPresent() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    @Command(
            name = "retry",
            description = "Reads the articles of refused events again, whole, and publishes what is accepted now."
                    + " Read them by what they were read by: --reader, --models.",
            footer = {
                "  communique quarantine retry --store news",
                "  communique quarantine retry --complete      takes in also what was too uncertain before",
                "  communique quarantine retry --reader llm    for articles that a language model has read"
            })
    int retry(
            @Mixin CommonHelp common,
            @Mixin StoreOption store,
            @Mixin BaseOption base,
            @Mixin ReadingOptions reading,
            @Parameters(paramLabel = "ID", arity = "0..*", description = "As listed; all where none is given.")
                    List<String> ids)
            throws IOException {
        Access.requireStore(store.folder());
        Iris iris = base.iris(house, store.folder());
        Workshop workshop = reading.in(house, store.folder())
                .workshop(iris, reading.least())
                .knowing(store.folder());
        Publishing desk = new Desk(house, store.folder(), iris);
        Tally tally = new Tally(house.console(), store.folder());
        Quarantine.Listing wanted = wanted(
                quarantine(store.folder()).list(), Optional.ofNullable(ids).orElse(List.of()));
        wanted.damaged().values().forEach(fault -> house.console().complain("%s", fault));
        for (QuarantineEntry entry : wanted.entries()) {
            house.stop().check();
            retry(workshop.drafter(), desk, entry.article(), tally);
        }
        reading.report(house);
        house.console().say("%s.", tally);
        return tally.clean() && wanted.damaged().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void retry(Drafter drafter, Publishing publisher, Article article, Tally tally) throws IOException {
        Outcome kept =
                new Outcome.Found(article.address().toString(), new ArticleReading(article, Map.of()), List.of());
        Worked<Draft> worked = Worked.on(kept, drafter::draft);
        worked.refusal().ifPresent(tally::refuse);
        for (Report report : publisher.publish(worked.result().stream().toList())) {
            tally.add(worked.source(), report);
        }
    }

    /** Of each article that is asked for one entry. */
    private static Quarantine.Listing wanted(Quarantine.Listing all, List<String> ids) throws IOException {
        Map<Object, QuarantineEntry> wanted = new LinkedHashMap<>();
        Map<String, String> damaged = new TreeMap<>(all.damaged());
        List<String> missing = new ArrayList<>(ids);
        missing.removeAll(damaged.keySet());
        for (QuarantineEntry entry : all.entries()) {
            missing.remove(entry.id());
            if (ids.isEmpty() || ids.contains(entry.id())) {
                wanted.putIfAbsent(entry.article().address(), entry);
            }
        }
        if (!missing.isEmpty()) {
            throw new IOException(
                    "not in quarantine: " + String.join(", ", missing) + "; see: communique quarantine list");
        }
        damaged.keySet().removeIf(id -> !ids.isEmpty() && !ids.contains(id));
        return new Quarantine.Listing(List.copyOf(wanted.values()), damaged);
    }

    private void print(QuarantineEntry entry) {
        house.console()
                .out()
                .printf(
                        "# %s%n# %s%n# %s%n",
                        entry.event(),
                        entry.article().address(),
                        OneLine.of(entry.article().title()));
        entry.reasons().lines().forEach(line -> house.console().out().println("# " + line));
        try (GraphPrinter printer =
                new GraphPrinter(RdfFormat.ttl, house.console().out(), Set.of())) {
            printer.print(entry.event(), entry.facts());
        }
    }

    private Quarantine quarantine(Path folder) {
        return house.quarantine(folder);
    }
}
