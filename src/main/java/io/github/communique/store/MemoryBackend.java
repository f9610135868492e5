// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.function.Supplier;

/** A store that ends with the program; a database that is exchanged starts empty. */
record MemoryBackend(Database database, Archive archive) implements Backend {

    MemoryBackend() {
        this(Database.inMemory(), new MemoryArchive());
    }

    @Override
    public void mend(Change failed) {
        Difference.settle(database, archive.graphs().map(Supplier::get).iterator());
    }

    @Override
    public void rebuild() {
        database.exchange(() -> {});
        Difference.settle(database, archive.graphs().map(Supplier::get).iterator());
    }

    @Override
    public void close() {
        database.close();
    }
}
