// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.gate.Gate;
import io.github.communique.publish.Drafter;
import io.github.communique.publish.Publishing;
import io.github.communique.rdf.ArticleGraph;
import io.github.communique.rdf.EventGraph;
import io.github.communique.rdf.Iris;
import io.github.communique.store.StoreException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Graph;

/** The writing half put together for one base address. */
final class Workshop {

    private final House house;
    private final Iris iris;
    private final BigDecimal least;
    private final Graph names;
    private final Lazy<Drafter> drafter = new Lazy<>(this::makeDrafter);

    Workshop(House house, Iris iris, BigDecimal least) {
        this(house, iris, least, Graph.emptyGraph);
    }

    private Workshop(House house, Iris iris, BigDecimal least, Graph names) {
        this.house = house;
        this.iris = iris;
        this.least = least;
        this.names = names;
    }

    /** The same that reads with the names which lists brought into a store. */
    Workshop knowing(Path folder) throws IOException {
        return knowing(ImportedNames.in(folder, house, iris));
    }

    /** The same that reads with some names beside those of the authority, and with no others. */
    Workshop knowing(Graph imported) {
        return names.isIsomorphicWith(imported) ? this : new Workshop(house.knowing(imported), iris, least, imported);
    }

    Drafter drafter() {
        return drafter.get();
    }

    /** Where drafts go that are made here. */
    Publishing desk(Path folder) {
        return new Desk(house, folder, iris);
    }

    /**
     * Takes articles into the store in a folder, and says how it went.
     *
     * @param strict whether the first fault ends it
     */
    Tally ingest(SourceOptions options, Path folder, boolean strict) throws IOException {
        Publishing desk = desk(folder);
        desk.publish(List.of());
        Tally tally = new Tally(house.console(), folder);
        Intake intake = new Intake(knowing(folder).drafter(), desk, house.stop(), tally, strict, worked -> {});
        try (Progress progress = house.console().progress("articles")) {
            intake.take(house.sources(options).read(options.sources()), progress);
        } catch (IOException | StoreException failed) {
            house.console().complain("%s; the rest is not stored: run the same command again.", tally);
            throw failed;
        } catch (CancellationException stopped) {
            tally.tell();
            throw stopped;
        }
        tally.tell();
        if (intake.ended()) {
            house.console().complain("Stopped at the first fault, as --strict asks.");
        }
        return tally;
    }

    private Drafter makeDrafter() {
        return new Drafter(
                house.reader(),
                new EventGraph(house.ontology(), iris),
                new ArticleGraph(house.ontology(), iris, Versions.program(), house.clock()),
                Gate.forFacts(house.library().background(), least),
                iris);
    }
}
