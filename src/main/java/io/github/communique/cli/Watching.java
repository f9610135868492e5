// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.FetchLimits;
import io.github.communique.publish.Draft;
import io.github.communique.publish.Publishing;
import io.github.communique.publish.Worked;
import io.github.communique.store.UpstreamException;
import io.github.communique.watch.Journal;
import io.github.communique.watch.Manners;
import io.github.communique.watch.Source;
import io.github.communique.watch.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Follows sources round by round and takes in what is new, until it is asked to stop. */
final class Watching {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final House house;
    private final Path folder;
    private Workshop workshop;

    /** @param folder of the store, where the journal of what was found stands too */
    Watching(House house, Path folder, Workshop workshop) {
        this.house = house;
        this.folder = folder;
        this.workshop = workshop;
    }

    /**
     * Follows them.
     *
     * @param once whether it ends when all that is new has been dealt with
     * @return whether all that came went in whole
     */
    boolean run(List<Source> sources, Following following, boolean once) throws IOException {
        Publishing desk = workshop.desk(folder);
        desk.publish(List.of());
        boolean clean = true;
        try (Journal journal = Journal.in(folder.resolve("watch"))) {
            Watcher watcher = new Watcher(sources, journal, house.clock(), manners(following));
            house.console().say("Watching %d sources; Ctrl-C ends it.", sources.size());
            house.console().rest();
            do {
                clean &= roundOrLater(watcher, desk, once);
            } while (!once && !house.stop().await(pause(watcher)));
        }
        return clean;
    }

    private Manners manners(Following following) {
        FetchLimits limits = FetchLimits.standard();
        return new Manners(
                following.allowPrivate() ? limits.allowingPrivateAddresses() : limits,
                following.pause(),
                pause -> {
                    house.stop().await(pause);
                    house.stop().check();
                },
                following.published(),
                complaint -> house.console().complain("%s", complaint));
    }

    /** A store elsewhere may be silent for a while: then what was found is taken in later. */
    private boolean roundOrLater(Watcher watcher, Publishing desk, boolean once) throws IOException {
        try {
            return round(watcher, desk);
        } catch (UpstreamException silent) {
            watcher.givenUp();
            if (once) {
                throw silent;
            }
            house.console().complain("%s; what was found is read again in some minutes.", silent.getMessage());
            return false;
        }
    }

    private boolean round(Watcher watcher, Publishing desk) throws IOException {
        workshop = workshop.knowing(folder);
        Tally tally = new Tally(house.console(), folder);
        Intake intake =
                new Intake(workshop.drafter(), desk, house.stop(), tally, false, worked -> settle(watcher, worked));
        try (Progress progress = house.console().progress("articles")) {
            intake.take(watcher.round(), progress);
        }
        if (!tally.empty()) {
            tally.tell();
        }
        return tally.clean() & !watcher.complained();
    }

    /** What a language model did not answer is asked again. */
    private static void settle(Watcher watcher, Worked<Draft> worked) {
        if (worked.waits()) {
            watcher.postponed();
        } else {
            watcher.settled();
        }
    }

    private Duration pause(Watcher watcher) {
        Duration left = Duration.between(house.clock().instant(), watcher.next());
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }
}
