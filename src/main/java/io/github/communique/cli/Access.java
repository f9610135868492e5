// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.channel.Caller;
import io.github.communique.store.StoreInUseException;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Opens stores. Others have one for moments only, unless they take work from others: those are waited for. */
final class Access {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Clock clock;
    private final Console console;
    private final Stop stop;
    private final Duration grace;

    /** @param grace how long it goes on waiting after the user wished that the work may end */
    Access(Clock clock, Console console, Stop stop, Duration grace) {
        this.clock = clock;
        this.console = console;
        this.stop = stop;
        this.grace = grace;
    }

    /**
     * Sees to it that there is a store.
     *
     * @throws NoSuchFileException if there is none
     */
    static void requireStore(Path folder) throws NoSuchFileException {
        if (!Files.isDirectory(folder) && RemoteCopy.in(folder).isEmpty()) {
            throw new NoSuchFileException(
                    folder.toString(),
                    null,
                    "there is no store; make one with: communique ingest SOURCE --store DIR, and with the --base that its"
                            + " addresses are to begin with");
        }
    }

    /**
     * Opens a store, or makes one.
     *
     * @throws StoreInUseException if it is held by a program that can be called
     * @throws IOException if it is held for too long, so that to try again would be no use
     */
    OpenStore open(Path folder) throws IOException {
        Instant begun = clock.instant();
        boolean told = false;
        while (true) {
            try {
                return OpenStore.of(folder, tdb2(folder));
            } catch (StoreInUseException held) {
                if (Caller.at(folder).isPresent()) {
                    throw held;
                }
                Duration waited = Duration.between(begun, clock.instant());
                if (waited.compareTo(PATIENCE) > 0) {
                    throw new IOException(
                            held.getMessage() + "; it was waited for " + PATIENCE.toMinutes() + " minutes", held);
                }
                if (!told && waited.compareTo(SILENCE) > 0) {
                    console.say("Waiting for another program to let go of the store %s ...", folder);
                    told = true;
                }
                stop.check(grace);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private Tdb2Store tdb2(Path folder) throws IOException {
        Optional<RemoteCopy> copy = RemoteCopy.in(folder);
        return copy.isPresent()
                ? Tdb2Store.open(folder, clock, copy.get().upstream(console.environment()))
                : Tdb2Store.open(folder, clock);
    }
}
