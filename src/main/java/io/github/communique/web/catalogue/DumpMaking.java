// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.catalogue;

import io.github.communique.dump.DatasetDump;
import io.github.communique.dump.DumpName;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the dumps that should be at hand beside the serving, so that nobody waits for the page that lists them. */
final class DumpMaking {

    private static final Logger LOG = LoggerFactory.getLogger(DumpMaking.class);

    private final DatasetDump dump;
    private Optional<Thread> writer = Optional.empty();
    private volatile boolean ended;

    DumpMaking(DatasetDump dump) {
        this.dump = dump;
    }

    /** The files that are being made from now on. */
    synchronized List<DumpName> begin() {
        List<DumpName> due = ended ? List.of() : dump.due();
        if (!due.isEmpty() && writer.filter(Thread::isAlive).isEmpty()) {
            Thread thread = new Thread(this::write, "dumps");
            thread.setDaemon(true);
            thread.start();
            writer = Optional.of(thread);
        }
        return due;
    }

    /** What fails here fails again for the one who asks for the file, and is told there. */
    private void write() {
        try {
            for (List<DumpName> due = dump.due(); !ended && !due.isEmpty(); due = dump.due()) {
                dump.file(due.get(0));
            }
        } catch (RuntimeException e) {
            LOG.warn("the dumps could not be made ready", e);
        }
    }

    /** Waits for the file that is being written, since that reads the store. */
    void end() {
        ended = true;
        try {
            for (Thread thread : writer().stream().toList()) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Thread> writer() {
        return writer;
    }
}
