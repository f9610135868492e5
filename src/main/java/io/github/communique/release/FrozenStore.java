// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import io.github.communique.store.Tdb2Store;
import io.github.communique.store.Tombstone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.graph.Graph;

/** The database of a release, made from its N-Quads and its tombstones, so that it is in all the store of that version. */
final class FrozenStore {

    private static final int LINES_AT_ONCE = 50_000;

    private final Path folder;

    /** @param folder of the release */
    FrozenStore(Path folder) {
        this.folder = folder;
    }

    /** Opens it, or makes it anew if it is missing. */
    Tdb2Store open(Instant modified) throws IOException {
        Path store = folder.resolve("store");
        if (!Files.exists(store)) {
            Path begun = folder.resolve(".store.begun");
            PathUtils.delete(begun);
            build(begun, modified);
            Files.move(begun, store, StandardCopyOption.ATOMIC_MOVE);
        }
        return Tdb2Store.open(store, Clock.fixed(modified, ZoneOffset.UTC));
    }

    private void build(Path store, Instant modified) throws IOException {
        List<Tombstone> stones = Tombs.read(folder.resolve(Tombs.NAME));
        try (Tdb2Store made = Tdb2Store.open(store, Clock.fixed(modified, ZoneOffset.UTC));
                QuadFile quads = new QuadFile(folder.resolve("communique.nq"))) {
            Map<String, Graph> some = new HashMap<>();
            int lines = 0;
            for (Optional<GraphLines> graph = quads.next(); graph.isPresent(); graph = quads.next()) {
                Map.Entry<String, Graph> next = graph.get().graph();
                some.put(next.getKey(), next.getValue());
                lines += graph.get().lines().size();
                if (lines > LINES_AT_ONCE) {
                    made.replace(some);
                    some.clear();
                    lines = 0;
                }
            }
            made.replace(some);
            stones.forEach(made::withdraw);
        }
    }
}
