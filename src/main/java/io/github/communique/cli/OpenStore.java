// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.dump.DatasetDump;
import io.github.communique.release.Releases;
import io.github.communique.store.Tdb2Store;
import java.nio.file.Path;

/** A store that is open, with what lies beside it in its folder. */
final class OpenStore implements AutoCloseable {

    private final Path folder;
    private final Tdb2Store store;
    private final DatasetDump dump;
    private final Releases releases;
    private final IntakeTally tally;
    private final boolean lent;

    private OpenStore(
            Path folder, Tdb2Store store, DatasetDump dump, Releases releases, IntakeTally tally, boolean lent) {
        this.folder = folder;
        this.store = store;
        this.dump = dump;
        this.releases = releases;
        this.tally = tally;
        this.lent = lent;
    }

    static OpenStore of(Path folder, Tdb2Store store) {
        DatasetDump dump = new DatasetDump(store, folder.resolve("dumps"));
        return new OpenStore(folder, store, dump, Releases.of(folder.resolve("releases")), new IntakeTally(), false);
    }

    /** The same for one who works on it with others: it stays open when he closes it. */
    OpenStore lent() {
        return new OpenStore(folder, store, dump, releases, tally, true);
    }

    Path folder() {
        return folder;
    }

    Tdb2Store store() {
        return store;
    }

    DatasetDump dump() {
        return dump;
    }

    Releases releases() {
        return releases;
    }

    /** What comes in while the store is open here. */
    IntakeTally tally() {
        return tally;
    }

    @Override
    public void close() {
        if (!lent) {
            releases.close();
            store.close();
        }
    }
}
