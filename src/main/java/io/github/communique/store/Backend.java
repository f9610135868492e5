// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

/** Where a store lives: its database, the record beside it, and how the one is made from the other. */
sealed interface Backend extends AutoCloseable permits FolderBackend, MemoryBackend {

    Database database();

    Archive archive();

    /** Makes the database hold what the record says about these graphs, after a fault. */
    void mend(Change failed);

    /** Makes the database anew from the record. */
    void rebuild();

    @Override
    void close();
}
