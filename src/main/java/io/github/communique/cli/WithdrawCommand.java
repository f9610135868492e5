// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.correction.Correction;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "withdraw",
        description = {
            "Takes an event out that is none: its address answers 410 with the reason, and it does not come back when"
                    + " its article is read again.",
            "An article is withdrawn with: communique retract. Undo it with: communique correct undo."
        },
        footer = "  communique withdraw http://localhost:3030/id/event/2026-03-12-meeting-es-pt-924beadc"
                + " --why 'It is told as a dream.'")
final class WithdrawCommand implements Callable<Integer> {

    private final House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Mixin
    private CuratorOptions curator;

    @Parameters(paramLabel = "EVENT", description = ThingName.OF_EVENT)
    private String named;

    WithdrawCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        String why = curator.why();
        return Curation.in(house, store, base, curation -> {
            String event = ThingName.event(named, curation.iris());
            if (curation.corrector().tellingOf(event).isEmpty()) {
                return curation.untold(event);
            }
            curation.tellOfOthers(event);
            Correction correction = new Correction(
                    Correction.Kind.WITHDRAWAL,
                    event,
                    List.of(),
                    Graph.emptyGraph,
                    curator.who(),
                    house.clock().instant(),
                    why);
            return curation.make(correction, "Withdrawn");
        });
    }
}
